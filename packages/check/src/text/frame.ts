import { linesOf } from "./lines.ts";

/** `Dear Ms Nkosi,` */
export interface Greeting {
  start: number;
  /** After its comma. */
  end: number;
  salutation: string;
  /** What stands where the name should, trimmed; may be empty. */
  names: { start: number; end: number; text: string };
}

/** From the sign-off line, or the bare name where there is none, to the end. */
export interface Signature {
  start: number;
  end: number;
  /** The sign-off line, without its comma; empty where there is only a name. */
  signoff: string;
  /** Where the name should be; empty text where it is missing. */
  name: { start: number; end: number; text: string };
}

const salutation =
  /^(dear|hi there|hi|hello|hey there|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|sawubona|dumela|molo|howzit|namaste)(?![\p{L}'’-])[ \t]*/iu;
const bareName = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}),$/u;

export function findGreeting(text: string): Greeting | undefined {
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + 300));
    const lead = raw.length - raw.trimStart().length;
    const content = raw.trim();
    if (content === "") continue;
    if (/^subject\s{0,3}:/i.test(content)) continue;
    const start = line.start + lead;
    const hello = salutation.exec(content);
    if (!hello) {
      const bare = bareName.exec(content);
      return bare
        ? { start, end: start + content.length, salutation: "", names: span(text, start, start + bare[1]!.length) }
        : undefined;
    }
    const rest = content.slice(hello[0].length);
    const stop = nameEnd(rest);
    const from = start + hello[0].length;
    const after = /^[ \t]*[,:;!.–—-]{0,2}/.exec(rest.slice(stop))![0].length;
    return {
      start,
      end: Math.min(from + stop + after, line.end),
      salutation: hello[1]!,
      names: span(text, from, from + stop),
    };
  }
  return undefined;
}

/** The name runs to the comma, or to the end of a short line, or as far as words look like names. */
function nameEnd(rest: string): number {
  const mark = rest.search(/[,:;!]|\.(?:\s*$)|\s[–—-]\s/);
  if (mark >= 0 && rest.slice(0, mark).trim().split(/\s+/).length <= 8) return mark;
  if (rest.split(/\s+/).length <= 5) return rest.length;
  return /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|team|all|there|van|der|de|la|von)\s?)*/u.exec(rest)![0].trimEnd().length;
}

const signoffs =
  /^(?:(?:with )?(?:(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|grateful) (?:regards?|wishes|thanks)|best|warmly|regards|sincerely|thanks|thank you|many thanks|cheers|cordially|respectfully|gratefully|faithfully|kindly|all the best|take care|thanks again|thank you again|with (?:thanks|gratitude|appreciation|best wishes|respect)|thanks and regards|thanks so much|talk soon|speak soon|until then|yours(?: (?:sincerely|truly|faithfully|respectfully|cordially))?|(?:sincerely|respectfully|cordially|very truly) yours|kinds? regards?|your sincerely|looking forward|in gratitude|appreciatively|groete|vriendelike groete))(?: and (?:best|kind|warm) (?:regards|wishes)| from [\p{L} ]{1,20})?\s*[,.!–—-]?$/iu;

export function findSignature(text: string, from: number, own?: string): Signature | undefined {
  // Only the end of a note can be its signature.
  const start = Math.max(from, text.length - 1200);
  const lines = [...linesOf(text, start, text.length)].filter((line) => text.slice(line.start, line.end).trim() !== "");
  const tail = lines.slice(-10);
  for (let i = tail.length - 1; i >= 0; i--) {
    const line = tail[i]!;
    const content = text.slice(line.start, line.end).trim();
    const inline = i === tail.length - 1 ? /^(.{3,30}?),\s+(\p{Lu}[\p{L}\p{M}'’. -]{0,40})$/u.exec(content) : null;
    if (isSignoff(content, own)) {
      const name = tail[i + 1];
      return {
        start: line.start,
        end: text.length,
        signoff: content.replace(/[,.!–—\s-]+$/, ""),
        name:
          name && !/^p\.?\s?s\b/i.test(text.slice(name.start, name.end).trim())
            ? span(text, name.start, name.end)
            : { start: line.end, end: line.end, text: "" },
      };
    }
    if (inline && isSignoff(inline[1]!, own)) {
      return {
        start: line.start,
        end: text.length,
        signoff: inline[1]!,
        name: span(text, line.end - inline[2]!.length, line.end),
      };
    }
  }
  return bareSignature(text, lines);
}

const isSignoff = (content: string, own?: string): boolean =>
  content.length < 60 &&
  (signoffs.test(content) || (own !== undefined && content.toLowerCase().replace(/[,.!]$/, "") === own.toLowerCase()));

/** A last paragraph that is nothing but a name. */
function bareSignature(text: string, lines: readonly { start: number; end: number }[]): Signature | undefined {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return undefined;
  const content = text
    .slice(last.start, last.end)
    .trim()
    .replace(/^[–—-]\s?/, "");
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|de|la|von|du|bin|al)){0,4}$/u.test(content))
    return undefined;
  return { start: last.start, end: text.length, signoff: "", name: span(text, last.start, last.end) };
}

function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: from + trimmed.length, text: trimmed };
}
