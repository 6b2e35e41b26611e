import { adviceKinds, channels } from "@afterword/core";
import * as z from "zod";

const moment = z.string().describe("ISO 8601 with an offset");

export const windowSchema = z
  .strictObject({
    opens: moment,
    ideal: moment,
    due: moment,
    closes: moment.optional().describe("after this it is too late; absent where it never is"),
    pause: z.strictObject({ from: moment, until: moment }).optional().describe("days off, during which it waits"),
  })
  .describe("when to act, on the recipient's wall clock");

export const adviceState = z.enum(["upcoming", "open", "overdue", "done", "skipped", "lapsed", "held"]);

const recipient = z.object({
  name: z.string(),
  email: z.string().optional(),
  part: z.string().describe("interviewer, recruiter, referrer, hiring-manager, reference or other"),
});

export const adviceSchema = z.strictObject({
  id: z.string().describe("stable while the record changes; other commands and tools take it"),
  kind: z.enum(adviceKinds),
  rule: z.string().describe("the rule that decided when"),
  state: adviceState,
  title: z.string(),
  reason: z.string().describe("why now"),
  window: windowSchema,
  zone: z.string().describe("the zone of the window"),
  channel: z.enum(channels).optional().describe("absent where there is nothing to send"),
  recipients: z.array(recipient).describe("with every detail on record"),
  round: z.string().optional(),
  about: z.string().optional().describe("what they asked for, or you promised"),
  strength: z.enum(["should", "may"]),
  claims: z.array(z.string()).describe("the claims it rests on; see the rules page"),
  dissent: z.array(z.strictObject({ claim: z.string(), text: z.string() })).describe("sources that say otherwise"),
  holds: z
    .array(z.strictObject({ stop: z.string(), claims: z.array(z.string()), reason: z.string() }))
    .describe("what holds it back"),
  facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  trace: z.array(
    z.strictObject({
      rule: z.string(),
      decides: z.enum(["window", "recipients", "channel"]),
      outcome: z.enum(["fired", "overruled"]),
      by: z.string().optional(),
    }),
  ),
  settledBy: z.number().optional().describe("the log entry that settled it, counted from 0"),
});

const status = z.enum(["active", "offer", "signed", "rejected", "offer-withdrawn", "withdrawn", "moved-on"]);

export const planSchema = z.strictObject({
  application: z.string().describe("the application's id"),
  company: z.string(),
  role: z.string(),
  status,
  primary: z.string().nullable().describe("the id of the one piece of advice to act on next"),
  advice: z.array(adviceSchema),
  notices: z.array(z.strictObject({ code: z.string(), text: z.string() })).describe("what was assumed"),
  silence: z
    .strictObject({ since: moment, workingDays: z.number(), text: z.string() })
    .nullable()
    .describe("how long they have not written"),
});

const cited = z.strictObject({
  claim: z.string(),
  says: z.string(),
  strength: z.string(),
  sources: z.array(z.string()).describe("titles as published"),
});

export const whySchema = z.strictObject({
  cards: z.array(
    z.strictObject({
      advice: adviceSchema,
      rests: z.array(cited).describe("the claims it rests on"),
      dissent: z.array(cited.extend({ text: z.string() })).describe("claims that say otherwise"),
      held: z.array(z.strictObject({ stop: z.string(), reason: z.string(), rests: z.array(cited) })),
      when: z.string().describe("its window in words"),
      fired: z.array(z.strictObject({ rule: z.string(), summary: z.string(), decides: z.string() })),
      overruled: z.array(
        z.strictObject({ rule: z.string(), summary: z.string(), decides: z.string(), by: z.string() }),
      ),
      off: z
        .array(z.strictObject({ rule: z.string(), summary: z.string(), window: windowSchema, when: z.string() }))
        .describe("rules that the profile leaves off"),
    }),
  ),
  absent: z
    .array(
      z.strictObject({
        kind: z.enum(adviceKinds),
        because: z.string(),
        would: z.strictObject({ title: z.string(), window: windowSchema, when: z.string() }).optional(),
      }),
    )
    .describe("kinds of advice that are not there, and why"),
});

export const dueSchema = z.array(
  z.strictObject({
    group: z.enum(["today", "soon", "optional", "upcoming", "waiting", "held"]),
    application: z.string(),
    company: z.string(),
    role: z.string(),
    id: z.string().describe("of the advice"),
    kind: z.enum(adviceKinds),
    state: adviceState,
    title: z.string(),
    when: z.string().describe("its time in words"),
    reason: z.string(),
    to: z.array(z.strictObject({ name: z.string(), email: z.string().optional() })),
    window: windowSchema,
  }),
);

export const listSchema = z.array(
  z.strictObject({
    id: z.string(),
    company: z.string(),
    role: z.string(),
    status,
    rounds: z.number(),
    file: z.string().describe("the absolute path of its file"),
    next: z
      .strictObject({
        id: z.string(),
        kind: z.enum(adviceKinds),
        title: z.string(),
        state: adviceState,
        window: windowSchema,
      })
      .nullable(),
  }),
);
