import { Temporal } from "temporal-polyfill";
import { isProvisional, promise as promiseChange, statusOf, type Application } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { type FieldContext } from "../field/field.ts";
import { application, at, choice, date, dayOf, flag, note, promise, saidOn, showDay, text } from "../field/index.ts";
import { dayOffOn } from "../field/when.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const fields = {
  application: application(),
  at: at("When did they make it?"),
  until: date({ label: "Until", question: "Until when can you answer?" }),
  letter: promise({
    label: "In writing by",
    question: "By when did they say that it comes in writing?",
    optional: true,
    extra: true,
  }),
  form: choice(
    { spoken: "spoken", written: "in writing" },
    { label: "Form", question: "Was it spoken, or in writing?", optional: true },
  ),
  condition: text(line, {
    label: "Condition",
    question: "What does it still depend on?",
    placeholder: "references",
    optional: true,
    extra: true,
  }),
  changed: flag({
    label: "Other terms",
    question: "Are its terms other than those of the offer before?",
    extra: true,
  }),
  from: text(line, { label: "From", question: "Who made it?", optional: true, extra: true }),
  note: note(),
};

export const recordOffer = defineAction({
  name: "record-offer",
  title: "Record Offer",
  summary:
    "Record an offer and its deadline. Record it again when the letter comes, the deadline moves or the terms change.",
  fields,
  check({ at, until, form, condition, note }, context) {
    const day = dayOf(context, at);
    if (until !== undefined && until < day)
      throw new ServiceError(
        "invalid",
        `Expected a day that is not before the offer (${showDay(Temporal.PlainDate.from(day), context.snapshot)}), found ${fields.until.show(until, context)}.`,
        { field: "until" },
      );
    const doubtful = form === "written" ? undefined : notMade(condition, note);
    return doubtful === undefined
      ? undefined
      : `“${doubtful}” may mean that the offer is still to come. Did they offer you the job itself? If not, it is an answer without a decision, “first choice” perhaps.`;
  },
  async run(values, context) {
    const { application, at, until, letter, form, condition, changed, from, note } = values;
    const stands = until === undefined ? "" : ` You have until ${fields.until.show(until, context)}.`;
    const outcome = await context.record(
      application,
      `Recorded: ${application.application.company} ${changed ? "changed its offer" : "made you an offer"}.${stands}`,
      (current) => {
        const offered = logOnce(current, {
          at,
          kind: "offer",
          ...given({ until, form, condition, changed: changed || undefined, from, note }),
        });
        return letter === undefined ? offered : promiseChange(offered, { by: letter, said: saidOn(context) }, at);
      },
    );
    const notes = isProvisional({ form, condition, until })
      ? [noDay(form)]
      : until === undefined
        ? []
        : aboutDeadline(until, application.application, context);
    return { ...outcome, ...(notes.length > 0 && { notes }) };
  },
});

/** The deadline that another one takes the place of, and that nobody may be there on that day. */
function aboutDeadline(until: string, before: Application, context: FieldContext): string[] {
  const shown = (day: string): string => showDay(Temporal.PlainDate.from(day), context.snapshot);
  const earlier =
    statusOf(before) === "offer"
      ? before.log.flatMap((entry) => (entry.kind === "offer" ? (entry.until ?? []) : [])).at(-1)
      : undefined;
  const off = dayOffOn(until, context);
  return [
    ...(earlier === undefined || earlier === until
      ? []
      : [`The answer is now due ${shown(until)}; until now it was ${shown(earlier)}.`]),
    ...(off === undefined ? [] : [`${shown(until)} is a day off there (${off}): answer before it.`]),
  ];
}

const noDay = (form: "spoken" | "written" | undefined): string =>
  `No day to answer by was given, so none is set: thank them, ${form === "written" ? "" : "ask for the offer in writing, "}and keep searching until a contract is signed.`;

/** The words that speak of an offer to come, where there are any. */
const notMade = (condition: string | undefined, note: string | undefined): string | undefined =>
  (condition !== undefined &&
  /^(?:.*\b(?:subject to|depend\w* on|pending)\s+)?(?:the |their |a |final )*(?:funding|money|budget|approval|sign-?off|headcount|board|committee)\b/i.test(
    condition,
  )
    ? condition
    : undefined) ?? toCome.exec(note ?? "")?.[0];

const toCome =
  /\b(?:(?:first|top|number one) (?:choice|pick)|(?:preferred|favou?rite|leading) candidate|(?:would|['’]d) (?:like|love) to (?:offer|hire|have|appoint)|(?:hope|hopes|hoping|intend|intends|want|wants|plan|plans|planning|going) to (?:offer|hire|appoint|make (?:you |me )?an offer)|will (?:be making|make|send|put together) (?:you |me )?an offer|offer (?:will|should) (?:follow|come)|(?:subject to|pending|depend\w* on) (?:the |their |final )*(?:funding|money|budget|approval|sign-?off|headcount|board|committee))\b/i;
