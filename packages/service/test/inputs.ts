import type { TypedFields } from "../src/index.ts";

/** What one person does in an app: an action, what is typed into its fields, and whether they say yes when asked. */
export interface Step {
  readonly action: string;
  readonly typed: TypedFields;
  readonly confirmed?: boolean;
}

/** Some steps in a row on a fresh copy of the example folder. */
export interface Input {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Monday 23 November 2026, noon where the example's sender lives. */
export const inputsNow = "2026-11-23T10:00:00Z";

const step = (action: string, typed: TypedFields, confirmed?: true): Step => ({
  action,
  typed,
  ...(confirmed && { confirmed }),
});
const zeta: TypedFields = { company: "Zeta", role: "Data Engineer", start: "today 10:00" };
const add = (typed: TypedFields): Step => step("add-interview", { ...zeta, ...typed });
const acme = (action: string, typed: TypedFields, confirmed?: true): Step =>
  step(action, { application: "acme1", ...typed }, confirmed);

/**
 * Inputs, good, wrong and awkward, that every app is driven with, and situations that candidates met. Whatever app they are typed into, the files and the
 * answers are the ones in `inputs.golden.json`.
 */
export const inputs: readonly Input[] = [
  {
    name: "an interview with everything said",
    steps: [
      add({
        end: "45m",
        people: ["Ann Bee <ann@zeta.example>: the move to Kafka", "Cee Dee"],
        promise: "in two weeks",
        questions: ["How is on-call shared?"],
      }),
    ],
  },
  { name: "an employer on another clock gets no country of the sender's", steps: [add({ zone: "Berlin" })] },
  { name: "an employer whose country is said", steps: [add({ zone: "Berlin", country: "Germany" })] },
  { name: "the same interview twice", steps: [add({}), add({})] },
  {
    name: "another round of an application that is there, by company and role",
    steps: [add({ company: "acme", role: "platform engineer", people: ["Thandi: the plan for March"] })],
  },
  {
    name: "a recruiter who is there already",
    steps: [add({ company: "Acme", role: "Platform Engineer", recruiter: "Lerato Mokoena <lerato@acme.example>" })],
  },
  { name: "a company with accents", steps: [add({ company: "Søren & Bjørk GmbH", role: "Köchin" })] },
  {
    name: "a company in another script",
    steps: [add({ company: "株式会社あさひ", role: "営業", people: ["田中 花子"] })],
  },
  { name: "a company that looks like YAML", steps: [add({ company: "- [x]: {y}", role: "null" })] },
  { name: "three people on one line", steps: [add({ people: ["Ann Bee, Cee Dee and Carol"] })] },
  { name: "no company", steps: [step("add-interview", { start: "today 10:00" })] },
  { name: "a start nobody can read", steps: [add({ start: "the other day" })] },
  { name: "an end before the start", steps: [add({ end: "09:00" })] },
  { name: "a hidden character", steps: [add({ company: "Ze\u202eta" })] },
  {
    name: "a promise with the holidays of the employer's country",
    steps: [add({ country: "South Africa", promise: "in 25 working days" })],
  },
  { name: "a promise that had passed when it was given", steps: [add({ promise: "2025-12-04" })] },
  { name: "another interview", steps: [acme("add-round", { start: "Thursday 14:00", people: ["Thandi Nkosi"] })] },
  { name: "another interview on a day that has passed", steps: [acme("add-round", { start: "2026-11-19 09:00" })] },
  {
    name: "an interview moved",
    steps: [step("reschedule-interview", { application: "cape3", start: "Wednesday 15:00" })],
  },
  { name: "an interview called off by them", steps: [step("cancel-interview", { application: "cape3", by: "them" })] },
  { name: "nobody came", steps: [acme("no-show", { what: "no-show", by: "them" })] },
  {
    name: "a reply that decides nothing",
    steps: [acme("record-reply", { from: "Thandi Nkosi", note: "Soon, they said." })],
  },
  { name: "a reply with a new date", steps: [acme("record-reply", { by: "the end of next week" })] },
  { name: "a reply from the future", steps: [acme("record-reply", { at: "2026-12-24" })] },
  { name: "a date moved, in words", steps: [acme("record-promise", { by: "next Friday" })] },
  { name: "a date moved, vaguely", steps: [acme("record-promise", { by: "in the coming weeks" })] },
  { name: "a date before it was said", steps: [acme("record-promise", { by: "2026-11-02" })] },
  { name: "a date that is no date", steps: [acme("record-promise", { by: ",,," })] },
  { name: "do not call us", steps: [acme("record-instruction", { instruction: "will-contact" })] },
  { name: "an offer with a deadline", steps: [acme("record-offer", { until: "Friday" })] },
  {
    name: "a no, and a change of mind",
    steps: [acme("record-outcome", { outcome: "rejected" }), acme("record-outcome", { outcome: "reopened" })],
  },
  {
    name: "a no, twice",
    steps: [acme("record-outcome", { outcome: "rejected" }), acme("record-outcome", { outcome: "rejected" })],
  },
  {
    name: "a debrief of a person and their words",
    steps: [
      acme("debrief", {
        people: ["Thandi Nkosi: the March plan"],
        promise: "by Friday",
        questions: ["Who carries the pager?"],
      }),
    ],
  },
  {
    name: "a person with a particle",
    steps: [acme("add-person", { person: "Ursula von der Heide <u@acme.example>", part: "interviewer" })],
  },
  { name: "a person without a name", steps: [acme("add-person", { person: "<u@acme.example>", part: "interviewer" })] },
  {
    name: "a corrected address",
    steps: [acme("edit-person", { person: "Thandi Nkosi", name: "Thandi Nkosi", email: "thandi.nkosi@acme.example" })],
  },
  { name: "somebody taken out", steps: [acme("remove-person", { person: "Priya Raman" })] },
  { name: "a topic", steps: [acme("add-topic", { about: "lunch; and the garden", with: "Jörg Müller" })] },
  { name: "why they should take you", steps: [acme("set-fit", { fit: "I ran the same move at Zeta." })] },
  {
    name: "a test link that expired, and a new one",
    steps: [
      acme("record-task", { what: "a timed test", due: "2026-11-22 18:00" }),
      acme("record-task", { what: "a timed test", due: "2026-11-26 18:00" }),
    ],
  },
  {
    name: "an agency that keeps the employer to itself",
    steps: [
      acme("add-person", { person: "Amy Pole <amy@agency.example>", part: "agency" }),
      acme("edit-application", { withheld: "yes" }),
    ],
  },
  {
    name: "references asked for, and an article promised by Wednesday",
    steps: [
      acme("record-request", { what: "two references" }),
      acme("record-own-promise", { what: "the article on billing", due: "2026-11-25 17:00" }),
    ],
  },
  {
    name: "the recruiter travels",
    steps: [acme("record-absence", { who: "Lerato Mokoena", what: "away", until: "2026-12-04" })],
  },
  { name: "on hold for thirty days", steps: [acme("record-pause", { until: "2026-12-23" })] },
  {
    name: "an offer that depends on references, and they are called",
    steps: [
      acme("record-offer", { form: "written", condition: "references" }),
      acme("record-references-called", { who: ["Zanele Khumalo"] }),
    ],
  },
  {
    name: "hired on the telephone, accepted, and taken back",
    steps: [
      acme("record-offer", { form: "spoken" }),
      acme("record-outcome", { outcome: "accepted" }),
      acme("record-outcome", { outcome: "offer-withdrawn" }),
    ],
  },
  { name: "a courtesy answer", steps: [acme("record-reply", { from: "Thandi Nkosi", nature: "courtesy" })] },
  {
    name: "an interview after midnight",
    steps: [add({ start: "2026-11-22 23:30", end: "00:30" })],
  },
  {
    name: "an application without an interview",
    steps: [
      step("add-application", {
        company: "Zeta",
        role: "Data Engineer",
        recruiter: "Sam Lee <sam@zeta.example>",
      }),
    ],
  },
  {
    name: "another interview, and when they decide",
    steps: [acme("add-round", { start: "2026-11-23 09:00", people: ["Sipho Dube"], promise: "in two weeks" })],
  },
  { name: "a change taken back", steps: [acme("set-fit", { fit: "Something else." }), acme("undo", {})] },
];
