/** One thing that was said or noted, with its place. */
export interface TranscriptLine {
  /** Who said it, where the file says so; absent in notes. */
  readonly speaker?: string;
  readonly text: string;
  /** The line of the file that it begins on, counted from 1. */
  readonly line: number;
}

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** A name as a transcript writes it: up to five words, without punctuation that sentences have. */
const name = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}\d'’.()-]+){0,4}`;
const timing = new RegExp(String.raw`^\[?${time}\]?(?:\s*-->\s*${time}.*)?$`);
/** "Thandi Nkosi  0:03", as Otter writes it; "[00:00:03] Thandi Nkosi" and "Thandi Nkosi (00:03)" as others do. */
const heads = [
  new RegExp(String.raw`^(${name})\s+[(\[]?${time}[)\]]?$`, "u"),
  new RegExp(String.raw`^[(\[]?${time}[)\]]?\s+(${name})$`, "u"),
];
/** "Thandi Nkosi: Hello", with or without a time before it or after the name. */
const spoken = new RegExp(
  String.raw`^(?:[(\[]?${time}[)\]]?\s+)?(?:<v )?(${name})(?:\s*[(\[]?${time}[)\]]?)?[:>]\s+(.+)$`,
  "u",
);

/**
 * Reads a transcript or notes: Zoom's and Teams' .vtt, Otter's text, Granola's notes and transcripts, or plain text. A line that goes
 * on with what one person says is joined to it. In notes, every line stands alone and nobody speaks.
 */
export function readTranscript(text: string): readonly TranscriptLine[] {
  const found: { speaker?: string; text: string; line: number }[] = [];
  let speaker: string | undefined;
  let goesOn = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw
      .replace(/^\uFEFF/, "")
      .replaceAll(tags, "")
      .trim();
    if (line === "" || timing.test(line) || /^(?:WEBVTT\b.*|\d+|NOTE\b.*)$/.test(line)) {
      goesOn = goesOn && line !== "";
      continue;
    }
    const head = heads.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    if (head) {
      speaker = head[1];
      goesOn = false;
      continue;
    }
    const [, who, said] = spoken.exec(line) ?? [];
    if (who !== undefined && said !== undefined && !isLabel(who)) {
      speaker = who;
      found.push({ speaker, text: said, line: index + 1 });
    } else if (goesOn && speaker !== undefined) {
      found.at(-1)!.text += ` ${line}`;
    } else {
      found.push({ ...(speaker !== undefined && !isNote(line) && { speaker }), text: line, line: index + 1 });
    }
    goesOn = speaker !== undefined && !isNote(line);
  }
  return found;
}

/** What stands before a colon in notes and is nobody's name. */
const isLabel = (word: string): boolean =>
  /^(?:q|a|re|note|notes|todo|ask|action|actions|next|next steps|follow[- ]up|question|questions|topic|topics|date|time|role|company|agenda|summary|attendees|participants|with|subject|from|to|promise|timeline|decision)$/i.test(
    word,
  );

/** The marks that .vtt files set voices, fonts and languages with. Bounded, so that a line of open ones is not read through for each. */
const tags = /<\/?(?:c|i|b|u)[^<>]{0,100}>|<\/v>/g;

const isNote = (line: string): boolean => /^(?:[-*•#>]|\d+[.)]\s)/.test(line);
