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
  /^(dear|hi there|hi|hello|hey there|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|sawubona|dumela|molo|howzit|namaste|sehr geehrter?|liebe[rs]?|guten tag|hallo|geagte|beste|geachte|goeie dag|bonjour|madame|monsieur|ch[eè]re?|estimad[oa]s?|querid[oa]s?|hola|prezad[oa]s?|car[oa]|gentile|egregi[oa])(?![\p{L}'’-])[ \t]*/iu;
const bareName = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&)){0,4})[,:]$/u;
/** Lines that may stand above the greeting: names, addresses, a date, a subject. */
const letterheadLines = 25;
const isProse = (line: string): boolean => line.length > 80 || (/[.!?]$/.test(line) && line.split(/\s+/).length > 4);

export function findGreeting(text: string): Greeting | undefined {
  let lines = 0;
  for (const line of linesOf(text)) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + 300));
    const lead = raw.length - raw.trimStart().length;
    const content = raw.trim();
    if (content === "") continue;
    if (/^(?:subject|re|betreff)\s{0,3}:/i.test(content)) continue;
    const start = line.start + lead;
    const hello = salutation.exec(content);
    if (!hello) {
      const bare = bareName.exec(content);
      if (bare)
        return {
          start,
          end: start + content.length,
          salutation: "",
          names: span(text, start, start + bare[1]!.length),
        };
      if (isProse(content) || ++lines > letterheadLines) return undefined;
      continue;
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
  /^(?:(?:with )?(?:(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|grateful) (?:regards?|wishes|thanks)|best|warmly|regards|sincerely|thanks|thank you|many thanks|cheers|cordially|respectfully|gratefully|faithfully|kindly|all the best|take care|thanks again|thank you again|with (?:thanks|gratitude|appreciation|best wishes|respect)|thanks and regards|thanks so much|talk soon|speak soon|until then|yours(?: (?:sincerely|truly|faithfully|respectfully|cordially))?|(?:sincerely|respectfully|cordially|very truly) yours|kinds? regards?|your sincerely|looking forward|in gratitude|appreciatively|groete|vriendelike groete|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|herzliche|beste|freundliche) gr(?:ü|ue)(?:ß|ss)e|met vriendelijke groeten?|hoogagtend|cordialement|bien cordialement|(?:un cordial )?saludos?|atentamente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos))(?: and (?:best|kind|warm) (?:regards|wishes)| from [\p{L} ]{1,20})?\s*[,.!–—-]?$/iu;

export function findSignature(text: string, from: number, own?: string): Signature | undefined {
  // Only the end of a note can be its signature.
  const start = Math.max(from, text.length - 1200);
  const lines = [...linesOf(text, start, text.length)].filter((line) => text.slice(line.start, line.end).trim() !== "");
  const tail = lines.slice(-10);
  for (let i = tail.length - 1; i >= 0; i--) {
    const line = tail[i]!;
    const content = text.slice(line.start, line.end).trim();
    const next = tail[i + 1];
    const named = next && text.slice(next.start, next.end).trim();
    const inline = i === tail.length - 1 ? /^(.{3,30}?),\s+(\p{Lu}[\p{L}\p{M}'’. -]{0,40})$/u.exec(content) : null;
    // Whatever the words, a short line with a comma above nothing but a name is a closing.
    const closes = content.length < 60 && content.endsWith(",") && named !== undefined && isName(named);
    if (isSignoff(content, own) || closes) {
      return {
        start: line.start,
        end: text.length,
        signoff: content.replace(/[,.!–—\s-]+$/, ""),
        name:
          next && !/^p\.?\s?s\b/i.test(named!)
            ? span(text, next.start, next.end)
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
  return bareSignature(text, lines) ?? inlineSignature(text, from);
}

const isName = (content: string): boolean =>
  content.length < 60 &&
  /^(?:[–—-] ?)?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|der|den|de|la|von|du|bin|al|y|e|dos|da)){0,5}(?:, [\p{L}. ]{1,20})?$/u.test(
    content,
  );
/** A telephone number, an address or a title under a name. */
const isContact = (content: string): boolean =>
  content.length < 80 &&
  (/\d{3}|@|https?:|www\.|\|/.test(content) || (content.split(" ").length <= 6 && !/[.!?]$/.test(content)));

const isSignoff = (content: string, own?: string): boolean =>
  content.length < 60 &&
  (signoffs.test(content) || (own !== undefined && content.toLowerCase().replace(/[,.!]$/, "") === own.toLowerCase()));

/** A last paragraph that is nothing but a name, perhaps with how to reach its owner. */
function bareSignature(text: string, lines: readonly { start: number; end: number }[]): Signature | undefined {
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - 5); i--) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end).trim();
    const above = lines[i - 1]!;
    const opens = /\n\s*\n/.test(text.slice(above.end, line.start)) || /^[–—-]{1,3} ?/.test(content);
    const bare = content.replace(/^[–—-]{1,3} ?/, "");
    if (isName(bare) && (opens || i === lines.length - 1)) {
      const from = line.start + text.slice(line.start, line.end).indexOf(bare);
      return { start: line.start, end: text.length, signoff: "", name: span(text, from, from + bare.length) };
    }
    if (!isContact(content) && !/^[–—-]{1,3}$/.test(content)) return undefined;
  }
  return undefined;
}

/** "… Could we connect? Thanks, Emmett Fairweather" */
function inlineSignature(text: string, from: number): Signature | undefined {
  const end = text.trimEnd().length;
  const tail = text.slice(Math.max(from, end - 80), end);
  const match =
    /(?<=[.!?]["'”’)]? )((?:Thanks|Thank you|Best|Regards|Cheers|Many thanks|Best wishes|Kind regards)[,!]? )?(?:[–—-] ?)?(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’-]*|van|der|den|de|la|von|du|al)){0,3})$/u.exec(
      tail,
    );
  if (!match) return undefined;
  const start = end - match[0].length;
  return {
    start,
    end: text.length,
    signoff: (match[1] ?? "").replace(/[,! ]+$/, ""),
    name: span(text, end - match[2]!.length, end),
  };
}

function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: from + trimmed.length, text: trimmed };
}
