import { isoOffset } from "../time/moment.ts";
import type { Advice, Notice, Plan, Window } from "./advice.ts";

/** A window as JSON carries it: ISO 8601 with the recipient's offset. */
export interface WindowJson {
  opens: string;
  ideal: string;
  due: string;
  closes?: string;
  pause?: { from: string; until: string };
}

/** One card as JSON: the same names as {@link Advice}, every moment a string, nothing left out that a program could want. */
export interface AdviceJson extends Omit<Advice, "window"> {
  window: WindowJson;
  /** The zone that the window's times are on the wall clock of. */
  zone: string;
}

/** A plan as JSON. `primary` is the id of one of `advice`. */
export interface PlanJson {
  application: string;
  company: string;
  role: string;
  status: Plan["status"];
  primary: string | null;
  advice: readonly AdviceJson[];
  notices: readonly Notice[];
  silence: { since: string; workingDays: number; text: string } | null;
}

export const windowJson = ({ opens, ideal, due, closes, pause }: Window): WindowJson => ({
  opens: isoOffset(opens),
  ideal: isoOffset(ideal),
  due: isoOffset(due),
  ...(closes && { closes: isoOffset(closes) }),
  ...(pause && { pause: { from: isoOffset(pause.from), until: isoOffset(pause.until) } }),
});

export function adviceJson(advice: Advice): AdviceJson {
  const { window, ...rest } = advice;
  return { ...rest, window: windowJson(window), zone: window.ideal.timeZoneId };
}

export function planJson({ application, company, role, status, primary, advice, notices, silence }: Plan): PlanJson {
  return {
    application,
    company,
    role,
    status,
    primary: primary?.id ?? null,
    advice: advice.map(adviceJson),
    notices,
    silence: silence ? { ...silence, since: isoOffset(silence.since) } : null,
  };
}
