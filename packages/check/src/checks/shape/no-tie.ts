import type { Application } from "@afterword/core";
import type { Check } from "../../check.ts";
import { saying } from "../../example.ts";
import { ownSentences } from "../../text/own-sentences.ts";
import { contentStems, share } from "../../text/content.ts";
import { bodyOf, missing } from "./parts.ts";

const context = { kind: "thank-you" } as const;
const tie =
  /\b(?:experience[ds]?|background|expertise|qualif\w+|skills?|years of|my (?:work|time|degree|training|studies|research|current|previous|last|own|team|thesis|project|projects|internship|years|role|job|habit|career|practice|portfolio|strength|strengths|knowledge|first)|i(?:'|’)?(?:ve| have| had)? (?:did|led|built|ran|run|designed|managed|worked|developed|created|delivered|wrote|written|helped|spent|taught|moved|cut|reduced|grew|introduced|set up|shipped|maintained|studied|trained|migrated|organised|organized|automated|improved|done|used|started|launched|handled|did|solved|faced|dealt|supported|owned|coached|mentored)|(?:when|while|where|as) i|at my|in my|my (?!(?:time|thanks|gratitude|appreciation|name|interest|application|email|note|mind|head|sincere|sincerest|heartfelt|enthusiasm|excitement|week|day|way|understanding|best wishes)\b)\w+|familiar|similar (?:work|problem|project|challenge))\b/i;

export const noTie: Check = {
  code: "no-tie",
  group: "shape",
  severity: "hint",
  claim: "C4",
  about: "A note that mentions nothing you have done or can do.",
  kinds: ["thank-you", "handwritten-note"],
  good: [
    { text: "Thank you. I led such a move last year.", context },
    {
      text: "Thank you. You said nobody rings people. I rang mine after two weeks, and about half came back.",
      context: { ...context, application: saying("I rang mine after 2 weeks and about half came back.") },
    },
  ],
  bad: [{ text: "Thank you for your time. I enjoyed hearing about the office.«»", context }],
  *find(subject) {
    const body = bodyOf(subject);
    if (isFromRecord(body, subject.context.application)) return;
    const fit = contentStems(subject.context.application?.fit ?? subject.context.settings?.fit ?? "");
    if (tie.test(body) || (fit.size > 0 && share(fit, contentStems(body)) >= 0.4)) return;
    yield missing(subject, "Nothing ties the conversation to what you have done.");
  },
};

/** Whether the note carries what the sender noted of themselves, word for word or nearly so. */
const isFromRecord = (body: string, application: Application | undefined): boolean => {
  const written = contentStems(body);
  return ownSentences(application).some((sentence) => {
    const stems = contentStems(sentence);
    return stems.size > 1 && share(stems, written) >= 0.6;
  });
};
