import { describe, expect, test } from "vitest";
import { checkTemplate } from "./check.ts";
import { render, type Values } from "./render.ts";
import { parse } from "./syntax.ts";
import { readTemplate } from "./template.ts";

const options = (values: Values, variant = 0) => ({
  values,
  dialect: "en-GB" as const,
  ask: (slot: string) => ({ ask: `your ${slot}`, example: "x" }),
  frame: variant,
});
const rendered = (source: string, values: Values = {}, variant = 0) =>
  render(parse(source).nodes, options(values, variant));

describe("a template is filled", () => {
  test.each<[string, string, Values, string]>([
    ["a slot", "Dear {{to}},", { to: "Thandi" }, "Dear Thandi,"],
    ["the taken branch only", "{{#if a}}A{{else if b}}B{{else}}C{{/if}}", { b: true }, "B"],
    ["a branch that asks for absence", "{{#if not a}}none{{/if}}", {}, "none"],
    ["a capital", "{{topic | capital}}", { topic: "how you do on-call" }, "How you do on-call"],
    ["the British word", '{{dialect | spelt:"diary":"calendar"}}', { dialect: "en-GB" }, "diary"],
    ["no second full stop", "I noted {{quote}}. Good.", { quote: '"It works."' }, 'I noted "It works." Good.'],
    ["no full stop after a company that has one", "at {{company}}.", { company: "Acme Inc." }, "at Acme Inc."],
    ["wrapped lines as one paragraph", "One\ntwo\n\nthree", {}, "One two\n\nthree"],
    ["a broken line where a backslash says so", "Regards,\\\nSam", {}, "Regards,\nSam"],
    ["no trace of a line that holds tags only", "One.\n{{#if a}}A{{/if}}\n{{#if b}}B{{/if}}\ntwo", {}, "One. two"],
    ["no empty paragraph", "One\n\n{{#if a}}A{{/if}}\n\ntwo", {}, "One\n\ntwo"],
    ["a value that cannot break out of its line", "{{a}}", { a: "x\r\n\r\nBcc: y\u2028z" }, "x Bcc: y z"],
    ["a value that cannot hide or turn text", "{{a}}", { a: "\u202Eevil\u0007\u001B[31m\uE000\uD800" }, "evil[31m"],
    ["a value that is no template", "{{a}}", { a: "{{b}}{{#if a}}" }, "{{b}}{{#if a}}"],
    ["a value that cannot break a line with a backslash", "{{a}}\nb", { a: "x\\" }, "x\\ b"],
  ])("%s", (_, source, values, text) => expect(rendered(source, values).text).toBe(text));

  test("different words for different people", () => {
    const source = "{{#vary}}A{{or}}B{{or}}C{{/vary}}";
    expect([0, 1, 2].map((turn) => rendered(source, {}, turn).text)).toEqual(["A", "B", "C"]);
  });

  test("an empty slot is asked for, and its place is exact", () => {
    const { text, missing } = rendered("Hello {{to}}, about\n{{topic}}.\n\n{{me}}", { to: "Jo" });
    expect(text).toBe("Hello Jo, about [your topic].\n\n[your me]");
    expect(missing.map(({ name, range }) => [name, text.slice(range.start, range.end)])).toEqual([
      ["topic", "[your topic]"],
      ["me", "[your me]"],
    ]);
  });
});

describe("a slip in a template is named with its place", () => {
  test.each<[string, string, number, number, RegExp]>([
    ["a tag never closed", "Dear {{to", 1, 6, /never closed/],
    ["a block never closed", "a\n {{#if to}}b", 2, 2, /\{\{#if\}\} is never closed/],
    ["an end without a beginning", "{{/vary}}", 1, 1, /closes nothing/],
    ["blocks that cross", "{{#if a}}{{#vary}}{{/if}}", 1, 19, /closes nothing/],
    ["else without if", "x\n{{else}}", 2, 1, /no \{\{#if\}\}/],
    ["two elses", "{{#if a}}{{else}}{{else}}{{/if}}", 1, 18, /after the last/],
    ["or outside vary", "{{or}}", 1, 1, /no \{\{#vary\}\}/],
    ["a loop", "{{#each a}}", 1, 1, /not a slot's name/],
    ["code", "{{a.b()}}", 1, 1, /not a slot's name/],
    ["the way to the prototype", "{{__proto__}}", 1, 1, /not a slot's name/],
    ["an unquoted argument", "{{a | spelt:b}}", 1, 1, /double quotes/],
    ["nothing at all", "{{ }}", 1, 1, /empty/],
  ])("%s", (_, source, line, column, message) => {
    const { problems } = parse(source);
    expect(problems).toEqual(
      expect.arrayContaining([{ line, column, message: expect.stringMatching(message) as string }]),
    );
  });

  test("what can be read is still read", () =>
    expect(rendered("{{bad one}} Dear {{to}}", { to: "Jo" }).text).toBe("Dear Jo"));
});

const file = (front: string, body = "Dear {{to}},\n"): string => `---\n${front}---\n${body}`;
const good = "kind: thank-you\nchannel: letter\nabout: A note\nclaims: [C1]\nslots:\n  to: name\n";
const problemsOf = (source: string) => {
  const { template, place, problems } = readTemplate("mine", source);
  return template ? checkTemplate(template, place) : problems;
};

describe("a template file", () => {
  test("is read, Windows line ends and all", () => {
    const { template } = readTemplate("mine", file(good).replaceAll("\n", "\r\n"));
    expect(template).toMatchObject({
      name: "mine",
      kind: "thank-you",
      bodyLine: 9,
      body: "Dear {{to}},\n",
      slots: { to: { type: "name" } },
    });
  });

  test.each<[string, string, number, number, RegExp]>([
    ["no front matter", "Dear Jo", 1, 1, /front matter/],
    ["no YAML", file("kind: [thank-you\n"), 3, 1, /Flow sequence/],
    ["an unknown kind", file(good.replace("thank-you", "thanks")), 2, 7, /kind: .*thank-you/],
    ["an unknown key", file(`${good}style: nice\n`), 8, 8, /style/],
    ["no kind", file(good.replace("kind: thank-you\n", "")), 2, 1, /^"kind" is missing: one of thank-you, /],
    ["nothing said of what it is for", file(good.replace("about: A note\n", "")), 2, 1, /^"about" is missing$/],
    ["one word where a list belongs", file(good.replace("[C1]", "C1")), 5, 9, /^claims: expected a list/],
    ["a misspelt key", file(good.replace("about", "abuot")), 4, 8, /^there is no key "abuot"; did you mean "about"\?$/],
    [
      "a slip in the text as well as one above it",
      file(good.replace("about", "abuot"), "Dear {{to}},\n\n{{#if to}}x\n"),
      11,
      1,
      /never closed/,
    ],
    [
      "a slip in the subject",
      file(good.replace("about", "subject: 'For {{topc}}'\nabout")),
      4,
      15,
      /did you mean "topic"/,
    ],
    ["a condition nobody knows", file(good.replace("about", "when: [to, topc]\nabout")), 4, 12, /did you mean "topic"/],
    [
      "a sign-off that the name would follow on its line",
      file(`${good}  signoff: text\n  me: name\n`, "Dear {{to}},\n\n{{signoff}},\n{{me}}\n"),
      13,
      1,
      /end this line with a backslash/,
    ],
    [
      "a greeting that the text would follow on its line",
      file(good, "Dear {{to}},\nthank you.\n"),
      9,
      6,
      /leave an empty line/,
    ],
    ["a claim nobody made", file(good.replace("C1", "C99")), 5, 9, /claims/],
    ["an unknown type", file(good.replace("to: name", "to: nmae")), 7, 7, /slots\.to/],
    ["a misspelt slot", file(good, "Dear {{to}},\n\n {{topc}}\n"), 11, 2, /no slot "topc"; did you mean "topic"\?/],
    ["a slot never used", file(`${good}  topic: phrase\n`), 8, 10, /"topic" is declared but never used/],
    ["a slot of the wrong type", file(good.replace("to: name", "to: flag")), 7, 7, /holds a name, not a flag/],
    ["an unknown filter", file(good, "Dear {{to | upper}}\n"), 9, 6, /no filter "upper"/],
    ["a filter without its arguments", file(good, "Dear {{to | spelt}}\n"), 9, 6, /takes 2 arguments/],
    ["a mail without a subject", file(good.replace("letter", "email")), 3, 10, /needs a subject/],
    ["a key twice", file(`${good}about: Another\n`), 8, 1, /"about" stands here twice/],
    ["a slot twice", file(`${good}  to: name\n`), 8, 3, /"to" stands here twice/],
    ["groups without end", file(`a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`), 1, 1, /too deeply/],
    ["an alias", file("a: &a [x, x]\nkind: *a\n"), 3, 7, /write it out/],
  ])("%s", (_, source, line, column, message) => {
    expect(problemsOf(source)).toEqual(
      expect.arrayContaining([{ line, column, message: expect.stringMatching(message) as string }]),
    );
  });

  test("with more keys than anybody would write is read in time", () => {
    // Each compared with every other would outlast the test.
    const keys = Array.from({ length: 40_000 }, (_, i) => `  k${i}: text\n`).join("");
    expect(readTemplate("mine", file(`${good}${keys}`)).template?.kind).toBe("thank-you");
  });

  test("of one's own need not rest on claims", () =>
    expect(problemsOf(file(good.replace("claims: [C1]\n", "")))).toEqual([]));

  test("a sign-off on a line of its own is fine, as is one that ends the note", () => {
    const signed = `${good}  signoff: text\n  me: name\n`;
    expect(problemsOf(file(signed, "Dear {{to}},\n\n{{signoff}},\\\n{{me}}\n"))).toEqual([]);
    expect(problemsOf(file(signed, "Dear {{to}},\n\nThis is {{me}}.\n\n{{signoff}}\n"))).toEqual([]);
  });

  test("may bring a slot of its own, which is asked for", () => {
    const own = good.replace(
      "  to: name",
      "  to: name\n  times: {type: text, ask: times that suit you, example: Tuesday}",
    );
    expect(problemsOf(file(own, "Dear {{to}}, {{times}}\n"))).toEqual([]);
  });
});
