import { join, resolve } from "node:path";
import { Argument, Command, Option } from "commander";
import {
  addressees,
  builtinProfiles,
  composeLink,
  composers,
  draft,
  listed,
  markSent,
  messageKinds,
  profileNamed,
  why,
  type Advice,
  type Application,
  type Composer,
  type Draft,
  type MessageKind,
} from "@afterword/core";
import type { Finding } from "@afterword/check";
import type { Stored } from "@afterword/store";
import { checkDraft } from "../check-note.ts";
import { cardsOf, dueKind, everyone, findPerson } from "../cards.ts";
import { copyText, openUrl } from "../desktop.ts";
import { DataError, findApplication, open, printJson, UsageError, type BuildCommand, type Session } from "../host.ts";
import { confirm } from "../prompts/ask.ts";
import { momentOf } from "../record.ts";
import { cautions, renderDraft } from "../render/draft.ts";
import { renderFindings } from "../render/findings.ts";
import { readOwnTemplates } from "../templates.ts";
import { clean, cleanBlock } from "../terminal.ts";
import { writeNew } from "../write-new.ts";

interface DraftCommandOptions {
  to?: string;
  voice?: "warm" | "plain";
  template?: string;
  open?: Composer;
  copy?: boolean;
  eml?: true | string;
  toMailbox?: true;
  print?: boolean;
}

/** A card of the plan, or one made up for a message that the plan does not advise. */
type Card = Pick<Advice, "kind" | "channel" | "recipients" | "round"> & Partial<Advice> & { unadvised?: string };

export const build: BuildCommand = (io) =>
  new Command("draft")
    .description("the message, ready to read over: one for each person who is to get one")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(
      new Argument("[kind]", "which message; the one that is due where you leave it out").choices(messageKinds),
    )
    .option("--to <person>", "for one person only")
    .addOption(
      new Option("--voice <voice>", "how it sounds; your setting where you leave it out").choices(["warm", "plain"]),
    )
    .option("--template <name>", "another template; `afterword template list` shows them")
    .addOption(
      new Option("--open <where>", "open it to send: in your mail program, Gmail or Outlook in the browser").choices(
        composers,
      ),
    )
    .option("--copy", "put it on the clipboard")
    .option("--eml [file]", "write it as an unsent message file")
    .option("--to-mailbox", "save it to the drafts of your mailbox; see `afterword mail setup`")
    .option("--print", "the bare words, for a call or a note by hand")
    .addHelpText(
      "after",
      '\nNothing is ever sent for you. What --eml does depends on the program: Outlook for Windows opens it ready to send; Thunderbird\nand Apple Mail show it as a message that came in, to be used with "Edit As New" or "Send Again".\n',
    )
    .action(async (name: string, kind: MessageKind | undefined, options: DraftCommandOptions, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const cards = await chooseCards(session, stored, kind, options.to);
      const userTemplates = await readOwnTemplates(session);
      const input = session.input(stored.application);
      const drafts = cards.map((card) => ({
        card,
        note: written(() =>
          draft({ ...input, advice: card, userTemplates, template: options.template, voice: options.voice }),
        ),
      }));
      if (session.options.json)
        return printJson(
          io,
          drafts.map(({ note }) => note),
        );
      if (options.print) return printBare(session, stored.application, drafts);
      const leaving = options.open ?? (options.copy || options.toMailbox || options.eml !== undefined);
      if (leaving && drafts.length > 1 && (!io.interactive || typeof options.eml === "string")) {
        throw new UsageError(
          `there are ${drafts.length} notes; add --to with one of ${drafts.map(({ note }) => note.to[0]?.name).join(", ")}`,
        );
      }
      for (const [index, { card, note }] of drafts.entries()) {
        if (index > 0) io.out(`\n${session.style.dim("─".repeat(Math.min(io.columns, 60)))}\n\n`);
        io.out(renderDraft(note, card, session));
        const { findings } = await checkDraft(
          session,
          stored.application,
          note,
          card.round,
          drafts.map((each) => each.note),
        );
        if (findings.length > 0)
          io.out(`\n${renderFindings(findings, { text: note.body, subject: note.subject }, session)}\n`);
        if (leaving && isBlocked(note, card, findings) && !(await goOn(io))) continue;
        if (leaving) await handOver(session, stored, card, note, options);
      }
      if (!leaving) io.out(`\n${session.style.dim(hint(drafts.map(({ note }) => note)))}\n`);
    });

/** The words alone, for a pipe; what stands against them goes where it gets into no letter. Exit code 1 where one must not leave, as `check` has it. */
async function printBare(
  session: Session,
  application: Application,
  drafts: readonly { card: Card; note: Draft }[],
): Promise<void> {
  const { io } = session;
  const notes = drafts.map(({ note }) => note);
  io.out(`${notes.map((note) => cleanBlock(note.body)).join("\n\n\f")}\n`);
  let blocked = false;
  for (const { card, note } of drafts) {
    const { findings } = await checkDraft(session, application, note, card.round, notes);
    const grave = findings.filter(({ severity }) => severity === "blocker").map(({ message }) => clean(message));
    for (const line of [...cautions(note, card, session), ...grave])
      io.err(`${note.to[0] ? `${clean(note.to[0].name)}: ` : ""}${line}\n`);
    blocked ||= isBlocked(note, card, findings);
  }
  if (blocked) throw new DataError("there is something in it that should not leave");
}

const isBlocked = (note: Draft, card: Card, findings: readonly Finding[]): boolean =>
  note.missing.length > 0 || card.state === "held" || findings.some(({ severity }) => severity === "blocker");

/** Whether a note with something in it that should not leave goes out all the same. Only a person can say so. */
async function goOn({ interactive }: Session["io"]): Promise<boolean> {
  if (interactive) return confirm("There is something in it that should not leave. Go on all the same?");
  throw new DataError(
    "there is something in it that should not leave, and nobody is here to ask whether it may; --print gives the bare words",
  );
}

/** A template that does not exist is wrong usage. */
function written<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** What the plan advises, or, where it has no such card, a message to the person named or the one who is asked about everything. */
async function chooseCards(
  session: Session,
  { application }: Stored,
  kind: MessageKind | undefined,
  to: string | undefined,
): Promise<readonly Card[]> {
  const plan = session.plan(application);
  const wanted = kind ?? dueKind(plan) ?? (application.interviews.length > 0 ? "thank-you" : undefined);
  if (wanted === undefined)
    throw new UsageError(`nothing is due to ${application.company}; say which message you want, such as "withdraw"`);
  const cards = cardsOf(plan, wanted, to);
  if (cards.length > 0) return cards;
  const person =
    to === undefined || to === "all"
      ? (application.contacts.find(({ part }) => part === "recruiter") ?? everyone(application)[0])
      : findPerson(application, to);
  const like = cardsOf(plan, wanted, undefined)[0];
  return [
    {
      kind: wanted,
      ...(like?.channel && { channel: like.channel }),
      ...(like?.round && { round: like.round }),
      recipients: person ? [person] : [],
      unadvised: like
        ? `The plan has this for ${listed(cardsOf(plan, wanted, undefined).flatMap(addressees))}.`
        : whyNone(session, application, wanted),
    },
  ];
}

/** Why the plan has no such card, when it would, and under which other profile. */
function whyNone(session: Session, application: Application, kind: MessageKind): string {
  const { because, would } = why(session.input(application), kind).absent[0]!;
  const elsewhere = session.profile.off.has(kind)
    ? Object.keys(builtinProfiles).filter((name) => !profileNamed(name).profile.off.has(kind))
    : [];
  return [
    because,
    would?.when,
    elsewhere.length > 0 &&
      `The profile ${listed(elsewhere.map((name) => `"${name}"`))} has it on; so can one of your own.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Out of the terminal, and, where somebody is there to answer, once the question whether it was sent. */
async function handOver(
  session: Session,
  stored: Stored,
  card: Card,
  note: Draft,
  options: DraftCommandOptions,
): Promise<void> {
  const { io } = session;
  if (options.eml !== undefined) await writeEml(session, stored, note, options.eml);
  if (options.toMailbox) await (await import("../mail/draft.ts")).saveToDrafts(session, stored.id, note);
  if (options.copy) {
    if (!(await copyText(io, note.body)))
      throw new DataError(
        "no program for the clipboard was found (pbcopy, clip.exe, wl-copy, xclip or xsel); --print shows the bare words",
      );
    io.out("\nThe text is on the clipboard.\n");
  }
  if (options.open) await openDraft(session, note, options.open);
  if (io.interactive && (await confirm("Have you sent it?"))) return logSent(session, stored, card, note);
  io.out(
    `When it is sent: afterword log ${stored.id} sent ${note.kind}${note.to[0] ? ` --to "${clean(note.to[0].name)}"` : ""}\n`,
  );
}

async function openDraft({ io, settings }: Session, note: Draft, where: Composer): Promise<void> {
  if (note.channel !== "email") throw new UsageError(`this is no mail; use --copy or --print`);
  const { url, hasBody } = composeLink(note, where, settings.email);
  if (!hasBody) {
    io.out(
      (await copyText(io, note.body))
        ? "\nThe text is too long for a link, so it is on the clipboard: paste it into the message.\n"
        : "\nThe text is too long for a link: copy it from above into the message.\n",
    );
  }
  if (!(await openUrl(io, url)))
    throw new DataError("nothing on this computer could open the message; try --copy or --eml");
  io.out(
    `\nOpened in ${{ mail: "your mail program", gmail: "Gmail", outlook: "Outlook" }[where]}. Read it over, then send it yourself.\n`,
  );
}

async function writeEml(
  { io, settings }: Session,
  { application }: Stored,
  note: Draft,
  file: true | string,
): Promise<void> {
  if (note.channel !== "email") throw new UsageError(`this is no mail; use --copy or --print`);
  const { emlName, emlOf } = await import("../eml.ts");
  const path = resolve(io.cwd, file === true ? join(".", emlName(application.company, note.to[0]?.name ?? "")) : file);
  await writeNew(path, await emlOf(note, settings));
  io.out(`\nWritten to ${clean(path)}\n`);
}

async function logSent(session: Session, stored: Stored, card: Card, note: Draft): Promise<void> {
  const at = momentOf(session, stored.application);
  const saved = await session.store.update(
    stored.id,
    (application) =>
      markSent(application, card, {
        at,
        to: addressees(card),
        via: note.channel,
        template: note.template,
        ...(note.subject !== undefined && { subject: note.subject }),
      }),
    { label: `Sent: ${note.kind}` },
  );
  session.io.out(`Logged: ${note.kind}${note.to[0] ? ` to ${clean(note.to[0].name)}` : ""}, ${at}.\n`);
  stored.application = saved.application;
}

function hint(notes: readonly Draft[]): string {
  const ways =
    notes[0]!.channel === "email" ? "--open mail|gmail|outlook, --copy, --eml or --print" : "--copy or --print";
  return notes.length > 1
    ? `Take one with you: add --to "${clean(notes[0]!.to[0]?.name ?? "")}" and ${ways}.`
    : `Take it with you: add ${ways}.`;
}
