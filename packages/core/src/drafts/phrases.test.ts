import { describe, expect, test } from "vitest";
import {
  aboutPhrase,
  greetingName,
  question,
  quotation,
  saidOfSelf,
  sentence,
  shortQuote,
  unclearPoint,
} from "./phrases.ts";

describe('a topic fits after "about"', () => {
  test.each([
    ["moving billing to Postgres", "moving billing to Postgres"],
    ["Moving billing to Postgres.", "moving billing to Postgres"],
    ["How you do on-call", "how you do on-call"],
    ["how you do on-call?", "how you do on-call"],
    ["the team's roadmap.", "the team's roadmap"],
    ["Team culture!", "team culture"],
    ["Postgres", "Postgres"],
    ["Boeing contracts", "Boeing contracts"],
    ["Spring Boot", "Spring Boot"],
    ["IT support for nurses", "IT support for nurses"],
    ["AWS costs", "AWS costs"],
    ["iOS releases", "iOS releases"],
    ["I/O limits", "I/O limits"],
    ["My thesis", "my thesis"],
    ['"boring on purpose"', "boring on purpose"],
    ["about the rota", "the rota"],
    ["We talked about the rota;", "the rota"],
    ["that you are hiring in Cape Town", "the fact that you are hiring in Cape Town"],
    ["You're hiring in Cape Town", "the fact that you're hiring in Cape Town"],
    ["They moved to Kafka", "the fact that they moved to Kafka"],
    ["you and the night shift", "you and the night shift"],
    ["the rota – ", "the rota"],
    ["Why the team left Kafka ...", "why the team left Kafka"],
    ["!!!", "!!!"],
    ["How do you do on-call?", "how you do on-call"],
    ["What tools do you use?", "what tools you use"],
    ["Who is on call at night?", "who is on call at night"],
    ["How handovers work?", "how handovers work"],
    ["How big is the team?", 'the question "How big is the team?"'],
    ["Is it remote?", 'the question "Is it remote?"'],
    ["He told me about the 3 outages.", "the 3 outages"],
    ["Thandi explained why they left Kafka.", "why they left Kafka"],
    ["She told me that you are hiring", "the fact that you are hiring"],
    ["The team is moving to Kafka.", "the fact that the team is moving to Kafka"],
    ["the team that is moving to Kafka", "the team that is moving to Kafka"],
    ["He runs the night shift", undefined],
    ["She's leaving in May.", undefined],
  ])("%s", (typed, phrase) => expect(aboutPhrase(typed)).toBe(phrase));
});

describe("what was said stands in quotation marks, with one full stop", () => {
  test.each<[string, "en-GB" | "en-US", string]>([
    ["One bad night, and we fix it", "en-GB", '"One bad night, and we fix it."'],
    ["One bad night, and we fix it.", "en-GB", '"One bad night, and we fix it."'],
    ["Why not?", "en-GB", '"Why not?"'],
    ["boring on purpose", "en-GB", '"boring on purpose".'],
    ["boring on purpose", "en-US", '"boring on purpose."'],
    ['"boring on purpose".', "en-US", '"boring on purpose."'],
    ['We say "boring" here', "en-GB", "\"We say 'boring' here.\""],
    ["one\n\nBcc: all@acme.example", "en-GB", '"one Bcc: all@acme.example".'],
  ])("%s (%s)", (typed, dialect, quoted) => expect(quotation(typed, dialect)).toBe(quoted));
});

test("a long quotation is reduced to its first sentence, or left out", () => {
  const rest = "And so on and on. ".repeat(10);
  expect(shortQuote("We fix it in the morning.")).toBe("We fix it in the morning.");
  expect(shortQuote(`We fix it in the morning. ${rest}`)).toBe("We fix it in the morning.");
  expect(shortQuote("word ".repeat(40))).toBeUndefined();
});

describe("a note about oneself becomes a sentence, or a phrase where that is not safe", () => {
  test.each([
    ["I ran the same move at Zeta: 4 TB, no downtime", { says: "I ran the same move at Zeta: 4 TB, no downtime." }],
    ["ran the same move at Zeta", { says: "I ran the same move at Zeta." }],
    ["Led a team of four.", { says: "I led a team of four." }],
    ["managed our move to the cloud", { says: "I managed our move to the cloud." }],
    ["managed services at Zeta", { thing: "managed services at Zeta" }],
    ["distributed systems since 2015", { thing: "distributed systems since 2015" }],
    ["Automated testing", { thing: "automated testing" }],
    ["automated our tests", { says: "I automated our tests." }],
    ["my three years on call at Zeta", { thing: "my three years on call at Zeta" }],
    ["My team cut the bill by half", { says: "My team cut the bill by half." }],
    ["Twelve years on surgical wards", { thing: "twelve years on surgical wards" }],
    ["eight years of Kafka.", { thing: "eight years of Kafka" }],
    ["At Zeta I wrote the suite", { says: "At Zeta I wrote the suite." }],
    ["Two years ago, we moved everything", { says: "Two years ago, we moved everything." }],
    ["the suite I wrote at Zeta", { thing: "the suite I wrote at Zeta" }],
    ["that I speak French", { says: "I speak French." }],
    ["like calm systems", { says: "I like calm systems." }],
    ["running on-call at Zeta", { thing: "running on-call at Zeta" }],
    ["lead engineer at Zeta", { thing: "lead engineer at Zeta" }],
    ["because I love data", { says: "I love data." }],
    ["because of my years in the trade", { thing: "my years in the trade" }],
    ["since 2015 on the same team", {}],
    ["good with people", { says: "I am good with people." }],
    ["You need somebody calm", { says: "You need somebody calm." }],
    ["Who else would do it?", { says: "Who else would do it?" }],
    ["to learn from the best", {}],
  ])("%s", (typed, said) => expect(saidOfSelf(typed)).toEqual(said));
});

describe("a question is asked, or named", () => {
  test.each([
    ["How big is the team?", { asks: "how big is the team?" }],
    ["how big is the team", { asks: "how big is the team?" }],
    ["how big the team is", { about: "how big the team is" }],
    ["How many beds the unit will have", { about: "how many beds the unit will have" }],
    ["how many beds will the unit have", { asks: "how many beds will the unit have?" }],
    ["Who looks after the batch jobs", { asks: "who looks after the batch jobs?" }],
    ["What happens in the first month", { asks: "what happens in the first month?" }],
    ["What the first month looks like?", { about: "what the first month looks like" }],
    ["which team I would join", { about: "which team I would join" }],
    ["Is it remote?", { asks: "is it remote?" }],
    ["Team size", { about: "team size" }],
    ["whether it is remote", { about: "whether it is remote" }],
  ])("%s", (typed, expected) => expect(question(typed)).toEqual(expected));
});

describe("what was left unclear is cleared up, or asked for", () => {
  test.each([
    ["I led the team, not just joined it", { says: "I led the team, not just joined it." }],
    ["I forgot to mention that I speak French", { says: "I speak French." }],
    ["I didn't explain why I left Zeta", { about: "why I left Zeta" }],
    ["how big the team was", { about: "how big the team was" }],
    ["My answer on sharding was rambling", { about: "sharding" }],
    ["sharding: I meant by range", { about: "sharding", answer: "I meant by range." }],
  ])("%s", (typed, expected) => expect(unclearPoint(typed)).toEqual(expected));
});

describe("a greeting", () => {
  test.each([
    ["Thandi Nkosi", "Thandi"],
    ["Dr Thandi Nkosi", "Dr Nkosi"],
    ["Prof. Zanele Dube", "Prof. Dube"],
    ["Dame Helen Ashworth", "Dame Helen"],
    ["T Nkosi", "T Nkosi"],
    ["T. Nkosi", "T. Nkosi"],
    ["JP Morgan", "JP Morgan"],
    ["Thandi Nkosi, PhD", "Thandi"],
    ["Thandi", "Thandi"],
    ["Åsa Öberg", "Åsa"],
    ["李小龍", "李小龍"],
    ["Jobs", undefined],
    ["recruitment", undefined],
    ["x7@acme.example", undefined],
    ["", undefined],
  ])("%s", (name, greeting) => expect(greetingName(name)).toBe(greeting));
});

test("a sentence begins large and ends once", () => {
  expect(sentence("it works")).toBe("It works.");
  expect(sentence("does it?")).toBe("Does it?");
  expect(sentence("it works,")).toBe("It works.");
});
