import type { Check, Subject } from "../../check.ts";
import { company } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";
import { roundsAbout } from "../../text/rounds.ts";
import { isTechWord } from "../../words/tech.ts";
import { bodyOf, missing } from "./parts.ts";

/** Words of its own a note may have and still be a form letter. */
const most = 8;
const context = { kind: "thank-you" } as const;
const marker =
  /\b(?:discuss\w*|conversation (?:about|on|around)|talk(?:ed|ing)? (?:about|through|of)|spoke (?:about|of)|speaking (?:about|of)|hear(?:ing|d)? (?:about|how|that|of)|mention\w*|shar(?:ed|ing)|describ\w+|explain\w*|explanation|learn(?:ed|t|ing)? (?:about|how|that|of)|your (?:description|point|question|story|comment|account|example|view|remark|thoughts|approach|plans?)|told me|show(?:ed|ing) me|walk(?:ed|ing) me|struck|stayed with me|idea (?:of|that)|how (?:you|the team|your)|what you said|enjoyed)\b([^.!?\n]{0,160})/gi;

export const nothingSpecific: Check = {
  code: "nothing-specific",
  group: "shape",
  severity: "hint",
  claim: "C2",
  about: "A note that could go to anyone, because it mentions nothing from the conversation.",
  kinds: ["thank-you", "handwritten-note", "linkedin-connect"],
  good: [
    { text: "Thank you. I enjoyed hearing how you review incidents.", context: { ...context, application: company } },
    { text: "Thank you. What you said about moving the billing service stayed with me.", context },
  ],
  bad: [
    { text: "Thank you for your time. I enjoyed learning more about the role and the company.«»", context },
    {
      text: "Thank you for the interview. I look forward to hearing from you.«»",
      context: { ...context, application: company },
    },
  ],
  *find(subject) {
    if (namesTopic(subject) || tellsSomething(subject)) return;
    yield missing(subject, "Nothing in it comes from the conversation. Name one thing that was said.");
  },
};

function namesTopic(subject: Subject): boolean {
  const stems = contentStems(bodyOf(subject));
  return roundsAbout(subject.context)
    .flatMap((interview) => [...interview.topics, ...interview.people.flatMap((person) => person.topics)])
    .some((topic) => share(contentStems(topic.about), stems) >= 0.5);
}

/** What form letters say of any employer. */
const generic =
  contentStems(`candidate application values vision mission engineer developer manager analyst department hiring stage skills experience background qualifications future goals success growth environment details insight insights
    overview responsibilities requirements expectations office colleagues members staff products services industry chance possibility contribute contribution join joining valuable helpful informative insightful detail
    confident match strong fit ideal perfect believe excellent outstanding enthusiastic enthusiasm reiterate strongly continue continued consider considering consideration hesitate contact information provide additional question
    sincerely regards best warm afternoon morning wanted sharing shared share opportunity privilege honour honored honoured impressed impressive inspired inspiring dedication passion passionate dynamic innovative exciting
    able ability asset bring qualified qualification requirement select selected forward soon decision update news write writing express gratitude took taking taken discuss discussing organization regarding`);

/** "Hearing about …" followed by more than the role, the team and the company. */
function tellsSomething(subject: Subject): boolean {
  const { application } = subject.context;
  const own = contentStems(
    `${application?.company ?? ""} ${application?.role ?? ""} ${subject.known.people.map(({ name }) => name).join(" ")}`,
  );
  const isSpecific = (stem: string): boolean => !generic.has(stem) && !own.has(stem);
  for (const match of bodyOf(subject).matchAll(marker)) {
    const stems = contentStems(`${match[1]}`);
    for (const stem of stems) if (isSpecific(stem)) return true;
  }
  const body = contentStems(bodyOf(subject));
  // Enough words that no form letter has, or a tool or system by name, are specific in themselves.
  if ([...body].filter(isSpecific).length >= most) return true;
  return subject.note.words.some(
    (word) => word.zone === "body" && word.kind === "word" && isTechWord(word.lower) === "lower",
  );
}
