import {
  clockTime,
  isMessageKind,
  listed,
  shortMoment,
  zoneCity,
  type Advice,
  type AdviceKind,
  type Draft,
  type Plan,
} from "@afterword/core";
import type { Temporal } from "temporal-polyfill";
import { draftLinks, mailLink, type LinkedApp } from "./links.ts";

/** What a discreet event says: nothing that names a person, an employer, or the search for a job. */
export const discreetSummary = (kind: AdviceKind | "interview"): string =>
  kind === "interview"
    ? "Appointment"
    : kind === "debrief"
      ? "Write notes"
      : kind === "wait"
        ? "Nothing to do"
        : kind === "ask-next-steps"
          ? "Prepare a question"
          : "Write a message";

/** `Thank Thandi Nkosi (Acme)` */
export const fullSummary = (plan: Plan, advice: Advice): string =>
  advice.title.includes(plan.company) ? advice.title : `${advice.title} (${plan.company})`;

/** What, for whom, when, why, how the draft begins, and the ways back to it: plain text, a paragraph each. */
export function fullDescription(
  plan: Plan,
  advice: Advice,
  senderZone: string,
  draft: Pick<Draft, "subject" | "body"> | undefined,
  apps: readonly LinkedApp[],
): string {
  const links = draftLinks(plan, advice);
  const mail = mailLink(advice, draft?.subject);
  const to = (app: LinkedApp): string | undefined =>
    links && apps.includes(app) ? `${places[app]}: ${links[app]}` : undefined;
  const ways = [to("vscode"), to("raycast"), mail && `By mail: ${mail}`, to("terminal")];
  return [
    `${plan.role}, ${plan.company}`,
    whom(advice),
    (isMessageKind(advice.kind) || advice.kind === "answer-offer") &&
      `Best at ${inBothZones(advice.window.ideal, senderZone)}; at the latest ${inBothZones(advice.window.due, senderZone)}.`,
    advice.kind === "wait" && `Until ${inBothZones(advice.window.due, senderZone)}.`,
    advice.reason,
    draft && `Your draft begins:\n${opening(draft.body)}`,
    ways.filter(Boolean).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const places = { vscode: "In VS Code", raycast: "In Raycast", terminal: "In a terminal" };

const mediums = {
  email: "By email",
  call: "By phone",
  linkedin: "On LinkedIn",
  letter: "By hand, on paper",
  text: "By text message",
  portal: "On their application site",
  "in-person": "In person",
};

function whom({ recipients, channel }: Advice): string {
  const people = recipients.map(({ name, passOn }) =>
    passOn?.length ? `${name}, to pass on to ${listed(passOn)}` : name,
  );
  const by = channel && mediums[channel];
  return people.length === 0 ? "" : by ? `${by} to ${listed(people)}.` : `With ${listed(people)}.`;
}

/** `Mon 23 Nov, 13:00 in Johannesburg (12:00 in Berlin)`, the recipient's wall clock first. */
function inBothZones(at: Temporal.ZonedDateTime, senderZone: string): string {
  const own = at.withTimeZone(senderZone);
  const there = `${shortMoment(at)} in ${zoneCity(at.timeZoneId)}`;
  if (own.offset === at.offset) return there;
  return `${there} (${own.toPlainDate().equals(at.toPlainDate()) ? clockTime(own) : shortMoment(own)} in ${zoneCity(senderZone)})`;
}

/** The greeting and the first paragraph; a feed is not the place for all of it. */
const opening = (body: string): string =>
  body
    .trim()
    .split(/\n{2,}/)
    .slice(0, 2)
    .join("\n\n")
    .slice(0, 600);
