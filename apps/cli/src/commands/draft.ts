import { join, resolve } from "node:path";
import { Argument, Command, Option } from "commander";
import { composeLink, composers, messageKinds, toOption, type Composer, type MessageKind } from "@afterword/core";
import {
  findApplication,
  markSent,
  reviewWritten,
  writtenMessage,
  type Review,
  type WrittenNote,
} from "@afterword/service";
import { printOutcome } from "../actions/outcome.ts";
import { whileShowing } from "../busy.ts";
import { copyText, openUrl } from "../desktop.ts";
import { choose, confirm } from "../prompts/ask.ts";
import { editNote } from "../prompts/edit-note.ts";
import { fillGaps } from "../prompts/fill-gaps.ts";
import { askJottings, modelHelp, printPrompts, withModel } from "../prompts/model-notes.ts";
import { show } from "../prompts/read-over.ts";
import type { Output } from "../json/outputs.ts";
import { named } from "../named.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";
import { writeNew } from "../write-new.ts";

interface DraftOptions {
  to?: string;
  voice?: "warm" | "plain";
  template?: string;
  open?: Composer;
  copy?: boolean;
  eml?: true | string;
  toMailbox?: true;
  print?: boolean;
  again?: boolean;
  model?: true | string;
  modelPrompt?: true;
}

export const build: BuildCommand = (io) =>
  new Command("draft")
    .description("write the message that is due: one for each recipient")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(
      new Argument("[kind]", "which message; if you leave it out, the one that is due").choices(messageKinds),
    )
    .option("--to <person>", "for one person only")
    .addOption(
      new Option("--voice <voice>", "how it sounds; if you leave it out, as in your settings").choices([
        "warm",
        "plain",
      ]),
    )
    .option("--template <name>", "another template; `afterword template list` shows them")
    .addOption(
      new Option("--open <where>", "open it to send: in your mail program, Gmail or Outlook").choices(composers),
    )
    .option("--copy", "copy it to the clipboard")
    .option("--eml [file]", "write it as an unsent message file")
    .option("--to-mailbox", "save it to the drafts of your mailbox; see `afterword mail setup`")
    .option("--again", "ask the questions again: Enter keeps an answer, other words replace it")
    .option("--print", "print the text only, for a call or a note by hand")
    .option("--model [name]", "also show notes by your own language model; see below")
    .option("--model-prompt", "print exactly what a language model would get; nothing is sent")
    .addHelpText(
      "after",
      `${modelHelp}\nNothing is ever sent for you. What --eml does depends on the program: Outlook for Windows opens it ready to send; Thunderbird\nand Apple Mail show it as a message that came in, to be used with "Edit As New" or "Send Again".\n`,
    )
    .action(async (name: string, kind: MessageKind | undefined, options: DraftOptions, command: Command) => {
      let session = await openSession(io, command);
      const load = ({ service, snapshot }: Session): Promise<readonly WrittenNote[]> =>
        writtenMessage(service, snapshot, findApplication(snapshot, name), { ...options, kind });
      const isAsking = io.interactive && !options.print && !session.options.json;
      if (isAsking && options.model !== undefined && !options.modelPrompt)
        session = await askJottings(session, await load(session));
      const filled = isAsking
        ? await fillGaps(session, load, { again: options.again === true })
        : { session, notes: await load(session) };
      session = filled.session;
      const { service, snapshot } = session;
      let reviews: readonly Review[] = await whileShowing(
        io,
        filled.notes.length === 1 ? "Checking the note …" : "Checking the notes …",
        Promise.all(filled.notes.map((note) => reviewWritten(service, snapshot, note))),
      );
      if (session.options.json) return printJson(io, "draft", reviews.map(reviewJson));
      if (options.again && !isAsking) throw new UsageError("--again asks questions, so it needs a terminal");
      if (options.modelPrompt) return printPrompts(session, reviews);
      if (options.model !== undefined) reviews = await withModel(session, reviews, options.model);
      if (options.print) return printBare(session, reviews);
      const isLeaving =
        options.open !== undefined || options.copy === true || options.toMailbox === true || options.eml !== undefined;
      if (isLeaving && reviews.length > 1 && (!io.interactive || typeof options.eml === "string"))
        throw new UsageError(
          `there are ${reviews.length} notes; add --to with one of ${reviews.map(({ draft }) => draft.to[0]?.name).join(", ")}`,
        );
      for (const [index, one] of reviews.entries()) {
        if (index > 0) io.out(`\n${session.style.dim("─".repeat(Math.min(io.columns, 60)))}\n\n`);
        show(session, one);
        if (isLeaving) await leave(session, one, options);
        else if (isAsking) await askWhatNext(session, one);
      }
      if (!isLeaving && !(isAsking && reviews.every(({ mayLeave }) => mayLeave)))
        io.err(`\n${session.style.dim(wrap(waysOut(reviews), Math.max(io.columns, 40)))}\n`);
    });

/** The words alone, for a pipe. Exit code 1 where one must not leave, as `check` has it. */
function printBare({ io }: Session, reviews: readonly Review[]): void {
  io.out(`${reviews.map(({ text }) => cleanBlock(text.body)).join("\n\n\f")}\n`);
  for (const { draft, cautions, reasons, isEdited } of reviews)
    for (const line of new Set([
      ...cautions,
      ...reasons,
      ...(isEdited ? [] : draft.leftOut.map((one) => `Left out: ${one}`)),
    ]))
      io.err(`${draft.to[0] ? `${clean(draft.to[0].name)}: ` : ""}${clean(line)}\n`);
  if (reviews.some(({ mayLeave }) => !mayLeave))
    throw new DataError("the note has a problem to solve before you send it");
}

async function leave(session: Session, review: Review, way: DraftOptions): Promise<void> {
  if (await mayGo(session, review)) await handOver(session, review, way);
}

/**
 * Asks, where no option says so, how the note is taken along, or what is to be changed in it first. A way that this computer does not
 * have is said to be missing, and the others are asked for again.
 */
async function askWhatNext(session: Session, review: Review, missing: readonly Way[] = []): Promise<void> {
  const isSlipped = review.findings.some(({ severity }) => severity === "blocker");
  if (!review.mayLeave && !isSlipped) return;
  const way = review.mayLeave ? await askWay(review, missing) : await askRepair();
  if (way === "no") return;
  if (way === "sent") return recordSent(session, review);
  if (way === "edit") {
    const edited = await editNote(session, review);
    if (edited !== review) show(session, edited);
    return askWhatNext(session, edited, missing);
  }
  try {
    await leave(session, review, way === "copy" ? { copy: true } : way === "eml" ? { eml: true } : { open: way });
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    session.io.err(`${wrap(error.message, session.io.columns)}\n`);
    await askWhatNext(session, review, [...missing, way]);
  }
}

/** Nothing on this computer can copy or open a note. */
class MissingProgram extends DataError {}

/** What becomes of a note that has something to solve first. */
const askRepair = (): Promise<"edit" | "no"> =>
  choose<"edit" | "no">(
    "It has a problem to solve before you send it. What now?",
    { edit: "change the text", no: "not now" },
    "edit",
  );

const programs = {
  mail: "open it in your mail program",
  gmail: "open it in Gmail",
  outlook: "open it in Outlook",
} satisfies Record<Composer, string>;
const files = { eml: "write it as a message file (.eml)" };
const others = { copy: "copy it", edit: "change the text first", sent: "I have sent it already", no: "not now" };
type Way = keyof typeof programs | keyof typeof files | keyof typeof others;

function askWay({ draft }: Review, missing: readonly Way[]): Promise<Way> {
  const { copy, ...rest } = others;
  const all = draft.channel === "email" ? { ...programs, copy, ...files, ...rest } : others;
  const ways = Object.fromEntries(Object.entries(all).filter(([way]) => !missing.includes(way as Way)));
  return choose("How do you want to send it?", ways as Record<Way, string>, Object.keys(ways)[0] as Way);
}

/** Whether a note leaves: without a question where nothing is wrong, else only where a person says so. */
async function mayGo({ io }: Session, { mayLeave, reasons }: Review): Promise<boolean> {
  if (mayLeave) return true;
  for (const reason of reasons) io.err(`  ${clean(reason)}\n`);
  if (io.interactive) return confirm("Continue anyway?");
  throw new DataError(
    "the note has a problem to solve before you send it, and outside a terminal you cannot confirm it; --print prints the text only",
  );
}

/** Takes a note out of the terminal and asks, in an interactive terminal, whether it was sent. */
async function handOver(session: Session, review: Review, options: DraftOptions): Promise<void> {
  const { io } = session;
  if (options.eml !== undefined) await writeEml(session, review, options.eml);
  if (options.toMailbox) await (await import("../mail/draft.ts")).saveToDrafts(session, review);
  if (options.copy) {
    if (!(await copyText(io, review.text.body)))
      throw new MissingProgram("No program for the clipboard was found (pbcopy, clip.exe, wl-copy, xclip or xsel).");
    io.out("\nThe text is copied to the clipboard.\n");
  }
  if (options.open) await openDraft(session, review, options.open);
  if (io.interactive && (await confirm("Have you sent it?"))) return recordSent(session, review);
  const { stored, draft } = review;
  io.out(
    `When you have sent it: afterword log ${named(stored, session)} sent ${draft.kind}${draft.to[0] ? toOption(draft.to[0]) : ""}\n`,
  );
}

async function recordSent(session: Session, { stored, card, draft, text }: Review): Promise<void> {
  const typed = {
    application: stored.id,
    ...(card.id === undefined ? { what: draft.kind, to: draft.to.map(({ name }) => name) } : { card: card.id }),
    via: draft.channel,
    template: draft.template,
    subject: text.subject,
  };
  await printOutcome(session, await session.service.run(markSent, typed));
}

async function openDraft({ io, settings }: Session, { draft, text }: Review, where: Composer): Promise<void> {
  if (draft.channel !== "email") throw new UsageError("this message is not a mail; use --copy or --print");
  const { url, hasBody } = composeLink(
    { to: draft.to, subject: text.subject ?? "", body: text.body },
    where,
    settings.email,
  );
  if (!hasBody) {
    io.out(
      (await copyText(io, text.body))
        ? "\nThe text is too long for a link, so it is on the clipboard: paste it into the message.\n"
        : "\nThe text is too long for a link: copy it from above into the message.\n",
    );
  }
  if (!(await openUrl(io, url)))
    throw new MissingProgram("Nothing on this computer could open the message; --copy and --eml are other ways.");
  io.out(
    `\nOpened in ${{ mail: "your mail program", gmail: "Gmail", outlook: "Outlook" }[where]}. Read it over, then send it yourself.\n`,
  );
}

async function writeEml(
  { io, settings }: Session,
  { stored, draft, text }: Review,
  file: true | string,
): Promise<void> {
  if (draft.channel !== "email") throw new UsageError("this message is not a mail; use --copy or --print");
  const { emlName, emlOf } = await import("../eml.ts");
  const name = emlName(stored.application.company, draft.to[0]?.name ?? "");
  const path = resolve(io.cwd, file === true ? join(".", name) : file);
  await writeNew(path, await emlOf({ ...draft, ...text }, settings));
  io.out(`\nWritten to ${clean(path)}\n`);
}

const reviewJson = ({ draft, text, findings, cautions, mayLeave, reasons }: Review): Output<"draft">[number] => ({
  ...draft,
  subject: text.subject,
  body: text.body,
  findings,
  cautions,
  mayLeave,
  reasons,
});

function waysOut(reviews: readonly Review[]): string {
  const [first] = reviews;
  const ways =
    first?.draft.channel === "email" ? "--open mail|gmail|outlook, --copy, --eml or --print" : "--copy or --print";
  return reviews.length > 1
    ? `To send one: add${(first!.draft.to[0] && toOption(first!.draft.to[0])) || " --to with a name"} and ${ways}.`
    : `To send it: add ${ways}.`;
}
