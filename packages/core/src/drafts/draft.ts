import type { ClaimId } from "../claims/claims.ts";
import type { Channel, MessageKind } from "../model/index.ts";
import { isMessageKind } from "../model/index.ts";
import { tookPlace } from "../plan/facts.ts";
import { thankYous } from "../plan/settled.ts";
import { noSuch } from "../text/nearest.ts";
import type { Recipient } from "../plan/advice.ts";
import { reachableBy } from "../plan/recipients.ts";
import { chooseTemplate, templatesWith } from "../templates/registry.ts";
import { render, type Rendered, type RenderOptions, type Values } from "../templates/render.ts";
import { askFor, isSlot, slots } from "../templates/slots.ts";
import { nodesOf, type Template } from "../templates/template.ts";
import { longDate } from "../time/words.ts";
import { upperFirst } from "../text/line.ts";
import { chooseFrame, framesOf } from "./frames.ts";
import { gapOf, spansOf, type Gap, type Span } from "./gaps.ts";
import { draftFacts, type DraftInput } from "./values.ts";

/** A finished message to one recipient, or nearly: what is still missing stands in brackets. Nothing is sent. */
export interface Draft {
  kind: MessageKind;
  channel: Channel;
  to: readonly Recipient[];
  round?: string;
  /** Mails only. */
  subject?: string;
  /** Plain text; paragraphs are one line each, with an empty line between them. */
  body: string;
  /** Whether it can go out: nothing is missing. */
  ready: boolean;
  /** Where every stretch of the subject and the body comes from. */
  spans: readonly Span[];
  /** What is asked for, in the order in which one writes: the opening, what the text lacks, then what it can do without. */
  gaps: readonly Gap[];
  /** What the sender has answered already, as it was typed: each can be answered again, in the place of these words. */
  answers: readonly (Gap & { words: string })[];
  /** The gaps that stand in the text: the subject's first. */
  missing: readonly (Gap & Required<Pick<Gap, "range">>)[];
  /** The template's name. */
  template: string;
  /** Which of the template's wordings it has: for the log, so that the next note takes another. Undefined where the words are not the template's. */
  frame?: number;
  voice: "warm" | "plain";
  claims: readonly ClaimId[];
  /** Facts on record that this draft does without, in words. */
  leftOut: readonly string[];
  /** Every slot the record could fill: the facts this draft may use. */
  slots: Readonly<Record<string, string>>;
}

export interface DraftOptions extends DraftInput {
  /** A template by name, in place of the one that fits. */
  template?: string | undefined;
  voice?: "warm" | "plain" | undefined;
  userTemplates?: readonly Template[] | undefined;
  /** A slot that is being asked for: its place stands open in the text, though the note can do without it. */
  asking?: string | undefined;
}

/**
 * Fills the template that fits the advice. The same input gives the same words.
 * @throws {RangeError} where the advice is nothing to send, the interview did not take place, or no template has that name.
 */
export function draft(input: DraftOptions): Draft {
  const { advice, settings, application, others = [] } = input;
  if (!isMessageKind(advice.kind)) throw new RangeError(`"${advice.kind}" is nothing to send`);
  const voice = input.voice ?? settings.voice;
  const { values: known, round, turn, unused, dialect, beside } = draftFacts(input);
  const { asking } = input;
  const values = asking === undefined || typeof known[asking] === "string" ? known : { ...known, [asking]: true };
  if (round && thankYous.includes(advice.kind) && !tookPlace(round.interview)) {
    throw new RangeError(
      `the interview on ${longDate(round.start, dialect)} did not take place: there is nothing to thank for`,
    );
  }
  const template = findTemplate(input, advice.kind, voice, values);
  const frame = chooseFrame(template, { application, others, round: round?.id, turn });
  const options: RenderOptions = {
    values,
    dialect,
    plain: template.voice === undefined && voice === "plain",
    ask: (slot) => ask(slot, template, values),
    frame,
  };
  const channel = reachableBy(advice.channel ?? template.channel, advice.recipients) ?? template.channel;
  const { body, dropped } = withinLimits(template, options);
  const subject = template.subject === undefined || channel !== "email" ? undefined : subjectLine(template, options);
  const about = {
    name: typeof values["to"] === "string" ? values["to"] : "them",
    role: application.role,
    kind: advice.kind,
    noCanvassing: values["no.canvassing"] === true,
    day: typeof values["day.bare"] === "string" ? values["day.bare"] : undefined,
    passOn: typeof values["pass.on"] === "string" ? values["pass.on"] : undefined,
    beside,
  };
  const missing = [
    ...(subject?.missing ?? []).map((slot) => gapOf(slot, "subject", { ...about, isOptional: false })),
    ...body.missing.map((slot) => gapOf(slot, "body", { ...about, isOptional: false })),
  ] as Draft["missing"];
  const optional = template.optional
    .filter((slot) => typeof values[slot] !== "string" && missing.every(({ name }) => name !== slot))
    // Of a panel, whoever leads is asked: one question is enough.
    .filter((slot) => slot !== "question" || (values["lead"] !== false && values["asks.itself"] !== true))
    // A reader who was not in the interview has nothing to look back on.
    .filter((slot) => slot !== "still" || values["met"] === true)
    .filter((slot) => slot !== "close" || values["says.close"] !== true)
    .map((slot) => gapOf({ name: slot, ...ask(slot, template, values) }, "body", { ...about, isOptional: true }));
  if (asksGreeting(input, template, values))
    optional.unshift({
      ...gapOf({ name: "hello", ...ask("hello", template, values) }, "body", { ...about, isOptional: true }),
      offer: `${values["hello"] as string} ${about.name}`,
    });
  return {
    kind: advice.kind,
    channel,
    to: advice.recipients.slice(0, 1),
    ...(round ? { round: round.id } : {}),
    ...(subject ? { subject: withCapital(subject.text) } : {}),
    body: body.text,
    ready: missing.length === 0,
    spans: [...(subject ? spansOf(subject, "subject", template) : []), ...spansOf(body, "body", template)],
    gaps: [...optional.filter(isOpening), ...missing, ...optional.filter((gap) => !isOpening(gap))],
    answers: [...new Set([...template.optional, "say", "more", "thanks.for"])]
      .filter((slot) => typeof values[slot] === "string" && slot in template.slots)
      .map((slot) => ({
        ...gapOf({ name: slot, ...ask(slot, template, values) }, "body", { ...about, isOptional: true }),
        words: values[slot] as string,
      })),
    missing,
    template: template.name,
    frame,
    voice: template.voice ?? voice,
    claims: template.claims,
    leftOut: [
      ...[...dropped, ...unspoken(template, values)].map((slot) =>
        leftOut(slot, values, ask(slot, template, values).ask),
      ),
      ...unused,
    ],
    slots: Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

/** "ferry deckhand: any news?" was typed in a hurry; "iOS Developer" was not. */
const withCapital = (line: string): string => line.replace(/^[a-z]+(?=[ :,])/, upperFirst);

/** What a note opens with is asked first. */
const isOpening = ({ name }: Gap): boolean => name === "hello" || name === "thanks.for";

/** Whether to ask how the reader is greeted: in the first mail to a person who was in the interview, where no greeting is on record. */
function asksGreeting({ advice: { recipients } }: DraftInput, template: Template, values: Values): boolean {
  return (
    template.channel === "email" &&
    values["met"] === true &&
    values["hello"] === "Dear" &&
    typeof values["to"] === "string" &&
    recipients[0]?.greeting === undefined
  );
}

/** The sender's own words that this template has no place for: not to be lost in silence. */
const unspoken = ({ kind, slots: used }: Template, values: Values): string[] =>
  [
    ...(thankYous.includes(kind) ? ["question", "clarify", "concern", "more", "close", "thanks.for"] : []),
    "message",
  ].filter((slot) => isFilled(values[slot]) && !Object.hasOwn(used, slot));

function leftOut(slot: string, values: Values, ask: string): string {
  const words = values[slot];
  return typeof words === "string" ? `${ask} ("${words}"): this note has no room for it` : ask;
}

function findTemplate(
  { advice, template: name, userTemplates = [] }: DraftOptions,
  kind: MessageKind,
  voice: "warm" | "plain",
  values: Values,
): Template {
  const templates = templatesWith(userTemplates);
  if (name !== undefined) {
    const named = templates.find((template) => template.name === name);
    if (named) return named;
    throw new RangeError(
      noSuch(
        "template",
        name,
        templates.map((template) => template.name),
      ),
    );
  }
  const chosen = chooseTemplate(templates, { kind, channel: advice.channel, voice }, values);
  if (!chosen) throw new RangeError(`there is no template for "${kind}"`);
  return chosen;
}

function ask(slot: string, template: Template, values: Values): { ask: string; example: string } {
  const { ask, example } = template.slots[slot] ?? (isSlot(slot) ? slots[slot] : { ask: slot, example: "" });
  const short = Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string" && value.length <= 40),
  );
  return { ask: askFor(ask, short), example };
}

const isFilled = (value: string | boolean | undefined): boolean => value !== undefined && value !== false;

/** Leaves facts out, in the template's order, until the text keeps its limits. */
function withinLimits(template: Template, options: RenderOptions): { body: Rendered; dropped: string[] } {
  const nodes = nodesOf(template).body;
  const values: Record<string, string | boolean | undefined> = { ...options.values };
  const dropped: string[] = [];
  let body = render(nodes, { ...options, values });
  // Names of five hundred letters come last: nobody has one, and even then the limit holds.
  for (const slot of new Set([...template.shorten, ...Object.keys(template.slots)])) {
    if (keepsLimits(body.text, template, values["premium"] === true)) break;
    if (values[slot] === undefined || values[slot] === false) continue;
    values[slot] = undefined;
    const shorter = render(nodes, { ...options, values });
    // A fact this note never used is not worth telling about.
    if (shorter.text !== body.text) dropped.push(slot);
    body = shorter;
  }
  return { body, dropped };
}

/** Whether a text keeps a template's limits. Greeting and sign-off are no paragraphs. */
export function keepsLimits(
  text: string,
  { limits, channel }: Pick<Template, "limits" | "channel">,
  premium: boolean,
): boolean {
  const framed = channel === "email" || channel === "letter" ? 2 : 0;
  const characters = premium ? (limits.premium ?? limits.characters) : limits.characters;
  return (
    text.split(/\s+/).length <= (limits.words ?? Infinity) &&
    text.split("\n\n").length - framed <= (limits.paragraphs ?? Infinity) &&
    text.length <= (characters ?? Infinity)
  );
}

/** Lists of mails show about 60 characters of a subject: one that is longer gives way to another, or to one with less of the job's title. */
function subjectLine(template: Template, options: RenderOptions): Rendered {
  const nodes = nodesOf(template).subject;
  const { job } = options.values;
  const jobs = typeof job === "string" ? [job, headOf(job)] : [job];
  const subjects = jobs.flatMap((job) =>
    Array.from({ length: framesOf(template) }, (_, more) =>
      render(nodes, { ...options, values: { ...options.values, job }, frame: options.frame + more }),
    ),
  );
  return (
    subjects.find(({ text }) => text.length <= 60) ??
    subjects.reduce((one, other) => (other.text.length < one.text.length ? other : one))
  );
}

/** A long title up to its first bracket, dash or comma: "Senior Lecturer in Soil Science (0.8 FTE), Northern Campus". */
const headOf = (job: string): string => job.split(/[,;:(/|]| [-–—] /u)[0]!.trim() || job;
