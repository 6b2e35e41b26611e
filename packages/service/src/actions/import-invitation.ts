import { Application, Interview, listed, sameName, unknownRole } from "@afterword/core";
import { clock, line } from "@afterword/core/schema";
import type { applyInvitation, Invitation, Match, Understood as Round } from "@afterword/invitation";
import { defineAction, type ActionContext } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { oneLine } from "@afterword/core/text";
import { asSentence, type Values } from "../field/field.ts";
import { choice, count, country, file, namedApplication, showMoment, showPerson, text, zone } from "../field/index.ts";
import { findApplication } from "../find.ts";
import { readOffers, type InvitationOffer } from "../invitation/offers.ts";
import { given } from "../record/given.ts";

const fields = {
  source: file(
    {
      label: "Invitation",
      question: "Which invitation?",
      help: "An .ics file, or a mail message (.eml) that carries one.",
    },
    { most: 5_000_000 },
  ),
  event: count({ label: "Event", question: "If the file holds several: which one?", extra: true }),
  application: namedApplication({
    label: "Application",
    question: "To which application does it belong?",
    help: "If you leave it out, it is found by the people and the company.",
    optional: true,
  }),
  company: text(line, { label: "Company", question: "With which company?", optional: true }),
  role: text(line, { label: "Role", question: "For which role?", optional: true }),
  zone: zone({ label: "Time zone", question: "In which time zone are its times?", optional: true }),
  country: country({ label: "Country", question: "In which country is the employer?", extra: true }),
  recruiter: choice(
    { sender: "whoever sent it", nobody: "nobody yet" },
    { label: "Recruiter", question: "Who is the recruiter?", optional: true, extra: true },
  ),
  hour: text(clock, { label: "Hour", question: "When does it begin?", optional: true }),
};

type Answers = Values<typeof fields>;
type Changing = Exclude<Match, { change: "none" }>;

export const importInvitation = defineAction({
  name: "import-invitation",
  title: "Import Invitation",
  summary: "Record an interview from a calendar invitation, or change the one it is about.",
  fields,
  async run(values, context) {
    const { invitation, match: found, problems } = await chooseOffer(values, context);
    const match = chosenApplication(found, values, context);
    if (match.change === "none") throw new ServiceError("already-done", asSentence(`nothing to do: ${match.why}`));
    if (match.change === "same" || match.change === "outdated")
      throw new ServiceError("already-done", `${match.application.company}: this invitation is on record already.`);
    const { snapshot } = context;
    const { applyInvitation, toInterview } = await import("@afterword/invitation");
    const home = match.application?.zone ?? snapshot.settings.zone;
    const round = toInterview(invitation, { zone: values.zone, home, hour: values.hour });
    const question = invitation.questions.find(({ needed }) => needed) ?? invitation.questions[0];
    if (round === undefined) {
      const own = snapshot.ownZone === undefined ? [] : [snapshot.ownZone];
      const choices = [...new Set([...(question?.suggestions ?? []), ...own])];
      const example = choices[0] === undefined ? "" : ` Say which, such as ${choices[0]}.`;
      throw new ServiceError("invalid", `${asSentence(question?.why ?? "it does not say when it begins")}${example}`, {
        field: question?.about ?? "zone",
        choices,
      });
    }
    // The reader bounds and cleans all that it gives; the schema has the last word all the same.
    const interview = Interview.parse(round.interview);
    const isHome = interview.zone === match.application?.zone;
    const change: Change = {
      invitation,
      match,
      apply: applyInvitation,
      round: {
        ...round,
        ...(values.recruiter === "nobody" && { contacts: [] }),
        interview: isHome ? { ...interview, zone: undefined } : interview,
      },
      says: [
        showMoment(interview.start, interview.zone ?? home, context),
        ...(match.change === "new" ? detailsOf(invitation, round) : []),
      ].join(", "),
    };
    const outcome = match.application
      ? await changeKnown(change, values, context)
      : await addNew(change, values, context);
    return { ...outcome, notes: [...[...problems, ...invitation.notes].map(asSentence), ...keptWords(change)] };
  },
});

/** What an invitation changes, and the same in words. */
interface Change {
  invitation: Invitation;
  match: Changing;
  apply: typeof applyInvitation;
  round: Round;
  says: string;
}

/** What the invitation says in words, as it is kept below the record: each line a quotation. */
const noteOf = ({ description }: Invitation): string | undefined =>
  description === undefined
    ? undefined
    : `The invitation says:\n\n${description
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n")}\n`;

/** That its words are kept, with how they begin. */
function keptWords({ invitation: { description }, match }: Change): string[] {
  if (description === undefined || match.change !== "new") return [];
  const words = oneLine(description);
  return [`What it says is kept as a note: “${words.length > 200 ? `${words.slice(0, 199)}…` : words}”`];
}

/** What it says beside its time: how often, with whom, and who does not come. */
function detailsOf({ repeats, attendees }: Invitation, { interview: { people } }: Round): string[] {
  const absent = attendees.filter(({ answer }) => answer === "declined");
  return [
    ...(repeats === undefined ? [] : [repeats]),
    ...(people.length > 0 ? [`with ${listed(people.map(showPerson))}`] : []),
    ...(absent.length > 0 ? [`without ${listed(absent.map(showPerson))}, who declined`] : []),
  ];
}

async function chooseOffer(
  { source, event }: Answers,
  context: ActionContext,
): Promise<Pick<InvitationOffer, "invitation" | "match"> & { problems: readonly string[] }> {
  const { offers, problems } = await readOffers(context.snapshot, source);
  if (offers.length === 0)
    throw new ServiceError("invalid", asSentence(problems.join("; ") || "there is no invitation in it"), {
      field: "source",
    });
  if (event === undefined && offers.length === 1) return { ...offers[0]!, problems };
  const chosen = event === undefined ? undefined : offers[event - 1];
  if (chosen) return { ...chosen, problems };
  const list = offers.map(({ invitation }, index) => `${index + 1}  ${invitation.start}  ${invitation.summary}`);
  throw new ServiceError(
    event === undefined ? "ambiguous" : "invalid",
    event === undefined
      ? `It holds ${offers.length} events; say which:\n${list.join("\n")}`
      : `Expected an event from 1 to ${offers.length}, found ${event}:\n${list.join("\n")}`,
    { field: "event", choices: offers.map((_, index) => String(index + 1)) },
  );
}

/** The application that was named instead of the one that looked likely. */
function chosenApplication(match: Match, { application, company, role }: Answers, { snapshot }: ActionContext): Match {
  if (match.change !== "new") return match;
  if (application !== undefined)
    return { ...match, question: undefined, application: findApplication(snapshot, application).application };
  const known = snapshot.applications.map((stored) => stored.application);
  const same =
    company === undefined
      ? match.candidates
      : known.filter((other) => sameName(other.company, company) && (role === undefined || sameName(other.role, role)));
  if (company !== undefined)
    return {
      ...match,
      question: undefined,
      application: same.length === 1 ? same[0] : undefined,
      candidates: same,
    };
  if (match.question !== undefined)
    throw new ServiceError(
      "ambiguous",
      `${asSentence(match.question)} Say to which application it belongs; or name the company and the role, for a new one.`,
      { field: "application", choices: same.flatMap(({ id }) => id ?? []) },
    );
  return match;
}

async function changeKnown(
  { invitation, match, apply, round, says }: Change,
  { application: named, recruiter }: Answers,
  context: ActionContext,
) {
  const { application } = match;
  const stored = findApplication(context.snapshot, application!.id!);
  const { company } = stored.application;
  const guesses = named === undefined ? guessesOf(match, round, { recruiter }) : [];
  if (!context.confirmed && match.question !== undefined)
    throw new ServiceError(
      "unsure",
      `${asSentence(match.question)} ${verbs[match.change]}: ${company}, ${says}. Is it right all the same?`,
    );
  if (!context.confirmed && guesses.length > 0) throw unsure(says, guesses, company);
  const said = match.change === "new" ? noteOf(invitation) : undefined;
  const outcome = await context.record(
    stored,
    `${verbs[match.change]}: ${company}, ${says}.`,
    (current) => apply(current, { ...match, application: current } as Changing, round, context.moment(current)),
    said === undefined ? undefined : (before) => [before.trim(), said].filter(Boolean).join("\n\n"),
  );
  const rounds = (await context.store.get(stored.id))?.application.interviews;
  return {
    ...outcome,
    data: { change: match.change, round: match.change === "new" ? rounds?.at(-1)?.id : match.round },
  };
}

async function addNew({ invitation, match, apply, round, says }: Change, values: Answers, context: ActionContext) {
  const { snapshot } = context;
  const company = values.company ?? invitation.company?.value;
  if (company === undefined)
    throw new ServiceError("invalid", `“${invitation.summary}” does not say the company.`, { field: "company" });
  const role = values.role ?? invitation.role?.value ?? unknownRole;
  const guesses = guessesOf(match, round, {
    recruiter: values.recruiter,
    company: values.company === undefined ? `${company} (from ${invitation.company!.from})` : undefined,
    role:
      values.role === undefined && invitation.role !== undefined ? `${role} (from ${invitation.role.from})` : undefined,
  });
  if (guesses.length > 0 && !context.confirmed) throw unsure(says, guesses, company);
  const { zone = snapshot.settings.zone, ...interview } = round.interview;
  const country = values.country ?? (zone === snapshot.settings.zone ? snapshot.settings.country : undefined);
  const application = Application.parse({ company, role, zone, ...given({ country }) });
  const outcome = await context.create(
    apply(application, match, { ...round, interview }, ""),
    `${verbs.new}: ${company}, ${says}.`,
    noteOf(invitation),
  );
  return { ...outcome, data: { change: match.change, round: "r1" } };
}

const verbs: Readonly<Record<Changing["change"], string>> = {
  new: "Recorded from the invitation",
  reschedule: "Moved",
  update: "Changed",
  cancel: "Called off",
  same: "On record already",
  outdated: "On record already",
};

/** What was taken on nobody's word. */
const guessesOf = (
  match: Changing,
  { contacts }: Round,
  {
    company,
    role,
    recruiter,
  }: { company?: string | undefined; role?: string | undefined; recruiter?: string | undefined },
): string[] =>
  [
    company !== undefined && `the company is ${company}`,
    role !== undefined && `the role is ${role}`,
    match.change === "new" &&
      contacts.length > 0 &&
      recruiter === undefined &&
      `${contacts.map(showPerson).join(", ")} is the recruiter (who sent it)`,
  ].filter((guess) => guess !== false);

const unsure = (says: string, guesses: readonly string[], company: string): ServiceError =>
  new ServiceError(
    "unsure",
    `${company}, ${says}. It is a guess that ${listed(guesses.map((guess, index) => (index === 0 ? guess : `that ${guess}`)))}. Is that right?`,
    {
      field: "company",
    },
  );
