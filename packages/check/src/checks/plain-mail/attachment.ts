import { plain, type Check } from "../../check.ts";

const promise =
  /\b(?:(?:i(?:'|’)?(?:ve| have|m| am)? |i )?(?:have )?(?:also )?(?:attach(?:ed|ing)?|enclos(?:ed|ing|e))(?= (?:is|are|my|the|a|an|you|here|please|below|to this|with|some|two|three|for|find|it|document|file|cv|résumé|resume|portfolio|slides|copy|pdf|herewith)\b|[,.])|(?:please )?(?:see|find|view|open|review|consult) (?:the |my )?(?:attach(?:ed|ment|ments)|enclos(?:ed|ure))|(?:the|my|in|as an?|an) (?:attached|attachments?|enclosed|enclosures?)|(?:is|are) (?:attached|enclosed))\b/gi;

export const attachment: Check = {
  code: "attachment",
  group: "plain mail",
  severity: "hint",
  claim: "H14",
  about: "The note mentions an attachment: make sure you attach it.",
  good: plain("I grew attached to the idea.", "I would gladly send my CV."),
  bad: plain(
    "«I have attached» my CV.",
    "«Please find attached» the slides.",
    "«Attached» is a sketch.",
    "The slides «are attached».",
  ),
  *find({ note }) {
    for (const match of note.text.matchAll(promise)) {
      if (
        /\b(?:become|became|grew|grown|grow|feel|felt|very|so|deeply|am|was) $/i.test(
          note.text.slice(Math.max(0, match.index - 8), match.index),
        ) &&
        /^attached/i.test(match[0])
      )
        continue;
      yield {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: "An attachment is promised. Is it there?",
      };
      // Once is enough.
      return;
    }
  },
};
