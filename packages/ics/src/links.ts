import { isMessageKind, mailtoLink, toOption, type Advice, type Plan } from "@afterword/core";

/** The apps that an event can lead to. */
export const linkedApps = ["vscode", "raycast", "terminal"] as const;
export type LinkedApp = (typeof linkedApps)[number];

/**
 * How an event leads back to its draft, in each app: an address, or what to type in a terminal. Ids only: no text, name, address or
 * path ever stands in a deep link.
 */
export type Links = Readonly<Record<LinkedApp, string>>;

const opaque = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Undefined for advice that ends in no message, and for an id that is not one of ours. */
export function draftLinks(plan: Plan, advice: Advice): Links | undefined {
  if (!isMessageKind(advice.kind) || !opaque.test(plan.application) || !opaque.test(advice.id)) return undefined;
  // Not as an argument: Raycast would show those to everybody who starts the command.
  const context = encodeURIComponent(JSON.stringify({ advice: advice.id }).toWellFormed());
  return {
    vscode: `vscode://afterword.afterword/draft?id=${advice.id}`,
    raycast: `raycast://extensions/afterword/afterword-follow-ups/draft-follow-up?context=${context}`,
    terminal: `afterword draft ${plan.application} ${advice.kind}${toWhom(plan, advice)}`,
  };
}

/** Names the person where the kind alone does not. */
function toWhom(plan: Plan, { kind, recipients: [person] }: Advice): string {
  const several = plan.advice.filter((other) => other.kind === kind).length > 1;
  return several && person ? toOption(person) : "";
}

/** A mail to the people it goes to: those of them who have an address. */
export function mailLink(advice: Advice, subject = ""): string | undefined {
  const addresses = advice.recipients.flatMap(({ email }) => email ?? []);
  return advice.channel !== "email" || addresses.length === 0 ? undefined : mailtoLink(addresses, { subject });
}
