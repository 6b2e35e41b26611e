import type { Mailbox } from "./message.ts";
import { hostOf, registeredDomain } from "./names.ts";

/** Why the address that a mail shows may be forged, by what the server that received it says of it (RFC 8601); undefined where it does not say. */
export function doubtAboutOrigin(from: Mailbox | undefined, results: readonly string[]): string | undefined {
  if (from === undefined || !from.email.includes("@")) return undefined;
  const own = registeredDomain(hostOf(from.email));
  const parts = receivedBy(results).flatMap((line) => line.split(";").slice(1));
  // One that is about another domain neither proves nor disproves this one.
  const verdicts = (method: "dmarc" | "dkim" | "spf"): string[] =>
    parts.flatMap((part) => {
      const verdict = new RegExp(`^\\s*${method}\\s*=\\s*(\\w+)`, "i").exec(part)?.[1]?.toLowerCase();
      const domain = /\b(?:header\.(?:d|i|from)|smtp\.mailfrom)\s*=\s*"?(?:[^\s;"@]*@)?([^\s;"]+)/i.exec(part)?.[1];
      return verdict === undefined || (domain && registeredDomain(domain.toLowerCase()) !== own) ? [] : [verdict];
    });
  const dmarc = verdicts("dmarc");
  const failed = (results: readonly string[]) =>
    results.length > 0 && results.every((result) => /^(?:fail|softfail|permerror)$/.test(result));
  const isForged = dmarc.includes("pass")
    ? false
    : dmarc.includes("fail") || (failed(verdicts("spf")) && failed(verdicts("dkim")));
  return isForged
    ? `the sender is not certain: your mail server could not confirm that it comes from ${hostOf(from.email)}`
    : undefined;
}

/** What the last server added, which stands first: what stands below may be the sender's own invention. */
function receivedBy(results: readonly string[]): string[] {
  const plain = results.map((line) =>
    line
      .slice(0, 4000)
      .replace(/\([^()]*\)/g, " ")
      .trim(),
  );
  const server = (line: string) => line.split(/[\s;]/, 1)[0]!.toLowerCase();
  const first = plain[0];
  return first === undefined ? [] : plain.filter((line) => server(line) === server(first));
}
