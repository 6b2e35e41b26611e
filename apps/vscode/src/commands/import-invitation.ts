import { Application, type Interview } from "@afterword/core";
import {
  applyInvitation,
  matchInvitation,
  readInvitations,
  toInterview,
  type Answers,
  type Invitation,
  type Match,
  type Understood,
} from "@afterword/invitation";
import { upperFirst } from "@afterword/core/text";
import * as vscode from "vscode";
import { askChoice, askText, back } from "../ask/prompt.ts";
import { momentInWords } from "../ask/read.ts";
import { askAfter, askAll, askOnce } from "../ask/wizard.ts";
import type { Glance } from "../glance.ts";
import { momentNow, record } from "../record.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

type Change = Exclude<Match, { change: "none" }>;

const title = "Import Invitation";
// What the reader refuses is not read from disk either.
const most = 5_000_000;

/** Makes an interview of an invitation: an `.ics` file or a mail that carries one. What was guessed is shown as a guess. */
export const run: Run = async (afterword, argument) => {
  const bytes = await bytesOf(argument);
  const glance = await afterword.look();
  const { settings, today } = glance;
  const { invitations, problems } = await readInvitations(bytes, {
    self: { name: settings.name, email: settings.email },
    zone: today.timeZoneId,
    now: glance.now,
  });
  const [problem] = problems;
  if (invitations.length === 0)
    throw new Nothing(problem ? `Nothing was imported: ${problem}.` : "There is no invitation in this file.");
  const invitation = await choose(invitations);
  const applications = glance.applications.map(({ application }) => application);
  const match = matchInvitation(invitation, applications, today.timeZoneId);
  if (match.change === "none") throw new Nothing(`Nothing was imported: ${match.why}.`);
  if (match.change === "same" || match.change === "outdated") {
    throw new Nothing(
      match.change === "same"
        ? `${match.application.company}: this is on record already.`
        : `${match.application.company}: a later version of this is on record already.`,
    );
  }
  if (match.question !== undefined && match.change !== "new") await askInDoubt(match.question);
  const understood = toInterview(invitation, await askOpen(invitation, glance));
  if (!understood) throw new Nothing("Without a time zone there is no telling when this is. Nothing was imported.");
  const chooseTarget = async (): Promise<{ asked: boolean; target: Application | undefined }> =>
    match.change === "new"
      ? { asked: glance.applications.length > 0, target: await chooseApplication(match, glance) }
      : { asked: false, target: match.application };
  await askAfter(chooseTarget, async ({ asked, target }) => {
    if (!target) return addApplication(afterword, invitation, match, understood, glance, asked);
    const stored = glance.applications.find(({ id }) => id === target.id)!;
    await record(
      afterword,
      stored,
      `${verbs[match.change]}: ${target.company}, ${whenOf(understood.interview, glance)}.`,
      (application) => applyInvitation(application, match, understood, momentNow(glance, application)),
    );
  });
};

async function askInDoubt(question: string): Promise<void> {
  const go = "Change It All the Same";
  const chosen = await vscode.window.showWarningMessage(
    "This change may not be what it seems.",
    { modal: true, detail: `${upperFirst(question)}.` },
    go,
  );
  if (chosen !== go) throw new Nothing("Nothing was imported.");
}

const verbs: Record<Change["change"], string> = {
  new: "Added an interview",
  reschedule: "Moved",
  update: "Updated",
  cancel: "Called off",
  same: "On record already",
  outdated: "On record already",
};

/** The file that was dropped, or one that is picked. */
async function bytesOf(argument: unknown): Promise<Uint8Array> {
  const dropped = argument as { bytes?: unknown } | undefined;
  if (dropped?.bytes instanceof Uint8Array) return dropped.bytes;
  const uri =
    argument instanceof vscode.Uri
      ? argument
      : (
          await vscode.window.showOpenDialog({
            title,
            openLabel: "Import",
            filters: { Invitations: ["ics", "eml", "ical", "ifb", "vcs"], "All files": ["*"] },
          })
        )?.[0];
  if (!uri) throw new Nothing("Nothing was imported.");
  const found = await vscode.workspace.fs.stat(uri).then(
    (stat) => stat,
    () => undefined,
  );
  if (!found)
    throw new Nothing(
      "Nothing was imported: this is no file that can be read here. Save the invitation and import the file.",
    );
  if (found.size > most)
    throw new Nothing("Nothing was imported: this file is larger than 5 MB; save the one invitation by itself.");
  return vscode.workspace.fs.readFile(uri);
}

async function choose(invitations: readonly Invitation[]): Promise<Invitation> {
  if (invitations.length === 1) return invitations[0]!;
  const choices = invitations.map((invitation) => ({
    label: invitation.summary,
    description: invitation.start,
    detail: [invitation.organizer?.name, invitation.repeats].filter(Boolean).join(" · "),
    answer: invitation,
  }));
  return askOnce(askChoice({ title }, { prompt: "Which of these?", choices }));
}

/** What the file does not say and has to be known. */
async function askOpen(invitation: Invitation, glance: Glance): Promise<Answers> {
  const answers: { zone?: string; hour?: string } = {};
  for (const question of invitation.questions) {
    if (question.about === "zone") {
      const zones = [...new Set([...question.suggestions, glance.today.timeZoneId])];
      answers.zone = await askOnce(
        askChoice(
          { title },
          {
            prompt: `${question.why}. In which time zone is ${invitation.start}?`,
            choices: zones.map((zone) => ({ label: zone, answer: zone })),
            other: (typed) => ({ label: typed, description: "another zone", alwaysShow: true, answer: typed }),
          },
        ),
      );
      if (!Application.shape.zone.safeParse(answers.zone).success)
        throw new Nothing(`"${answers.zone}" is no time zone such as Africa/Johannesburg. Nothing was imported.`);
    } else {
      const hour = await askOnce(
        askText(
          { title },
          {
            prompt: `${question.why}. At what time does it begin?`,
            placeholder: "10:00",
            optional: !question.needed,
            read: (typed) =>
              /^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? undefined : new Error("Please give a time such as 10:00."),
          },
        ),
      );
      if (hour !== "") answers.hour = hour;
    }
  }
  return answers;
}

/** Another round of an application that is there, or a new one (undefined). */
async function chooseApplication(
  match: Extract<Change, { change: "new" }>,
  glance: Glance,
): Promise<Application | undefined> {
  if (glance.applications.length === 0) return undefined;
  const likely = new Set(match.candidates.map(({ id }) => id));
  const known = glance.applications
    .map(({ application }) => application)
    .sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)));
  const choices = [
    ...known
      .filter(({ id }) => likely.has(id))
      .map((application) => ({
        label: application.company,
        description: application.role,
        detail: "Somebody from there is invited",
        answer: application as Application | undefined,
      })),
    { label: "A new application", iconPath: new vscode.ThemeIcon("add"), alwaysShow: true, answer: undefined },
    ...known
      .filter(({ id }) => !likely.has(id))
      .map((application) => ({
        label: application.company,
        description: application.role,
        answer: application as Application | undefined,
      })),
  ];
  return askOnce(askChoice({ title }, { prompt: "An interview for", choices }));
}

/** A new application. The company and the role are guesses from the invitation, to be confirmed. */
async function addApplication(
  afterword: Parameters<Run>[0],
  invitation: Invitation,
  match: Change,
  understood: Understood,
  glance: Glance,
  asked: boolean,
): Promise<void> {
  const answers = await askAll(
    `${title}: ${invitation.summary}`,
    {
      company: invitation.company?.value ?? "",
      role: invitation.role?.value ?? "",
    },
    (["company", "role"] as const).map((field) => async (found, stage) => {
      const guess = invitation[field];
      const prompt = field === "company" ? "Which company?" : "For which role?";
      const typed = await askText(stage, {
        prompt: guess ? `${prompt} A guess, ${guess.from}.` : prompt,
        value: found[field],
      });
      if (typed === back) return back;
      found[field] = typed;
    }),
    asked,
  );
  const { interview } = understood;
  const application = Application.parse({
    ...answers,
    zone: zoneOf(interview, glance),
    country: glance.settings.country,
  });
  const saved = await (
    await afterword.store()
  ).put(applyInvitation(application, match, understood, momentNow(glance, application)), {
    label: `Imported the interview with ${answers.company}`,
  });
  void say("info", `Recorded: ${answers.company}, ${whenOf(interview, glance)}.`, "Show Plan").then(
    (answer) => answer && vscode.commands.executeCommand("afterword.showPlan", { application: saved.id }),
  );
}

const whenOf = (interview: Interview, glance: Glance): string =>
  momentInWords(interview.start, zoneOf(interview, glance));

const zoneOf = ({ zone }: Interview, { today }: Glance): string => zone ?? today.timeZoneId;
