/** A stretch of text that carries meaning. `code` is what no language check may judge: addresses, handles, versions, markup. */
export interface Piece {
  kind: "word" | "number" | "code";
  start: number;
  end: number;
}

const address =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|io|dev|ai|app|co|za|uk|ke|ng|de|in|fr|me|edu|gov)(?:[/?#:]|$))/i;
const run = /[\p{L}\p{M}\p{N}_]+(?:['’`´\-‐‑.@:/\\+&#=~][\p{L}\p{M}\p{N}_]+)*/gu;
const plainWord = /^[\p{L}\p{M}]+(?:['’`´\-‐‑][\p{L}\p{M}]+)*$/u;
const number = /^\d[\d.,:]*(?:st|nd|rd|th|am|pm|h|k|x|s|m|bn)?$/i;
const joiner = /[/:.]/;

/**
 * Cuts text into words, numbers and code. `masks` are ranges (sorted, apart) that are code whatever they hold. Works blank by
 * blank, so no pattern ever looks at more than one chunk: the time stays linear in the length.
 */
export function lex(text: string, masks: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let mask = 0;
  for (const chunk of text.matchAll(/\S+/g)) {
    for (const piece of lexChunk(chunk[0], chunk.index)) {
      while (mask < masks.length && masks[mask]!.end <= piece.start) mask++;
      const masked = mask < masks.length && masks[mask]!.start < piece.end;
      pieces.push(masked ? { ...piece, kind: "code" } : piece);
    }
  }
  return pieces;
}

const simple = /^[a-z]+[.,;:!?]?$/i;

function* lexChunk(chunk: string, at: number): Generator<Piece> {
  // Nearly all chunks are a word and perhaps a mark.
  if (simple.test(chunk)) {
    yield { kind: "word", start: at, end: at + chunk.length - (/[a-z]$/i.test(chunk) ? 0 : 1) };
    return;
  }
  const bare = /^[("'“‘[{<*_]{0,5}/.exec(chunk)![0].length;
  if (address.test(chunk.slice(bare, bare + 400)) || (chunk.length > 2 && chunk.includes("@"))) {
    // Closing punctuation belongs to the sentence, not to the address.
    let end = chunk.length;
    while (end > bare + 1 && ".,;:!?)]}>\"'”’*_".includes(chunk[end - 1]!)) end--;
    yield { kind: "code", start: at + bare, end: at + end };
    return;
  }
  for (const found of chunk.matchAll(run)) yield* classify(found[0], at + found.index);
}

function* classify(text: string, start: number): Generator<Piece> {
  const end = start + text.length;
  if (plainWord.test(text)) yield { kind: "word", start, end };
  else if (number.test(text)) yield { kind: "number", start, end };
  else if (joiner.test(text) && separable(text)) {
    let from = start;
    for (const part of text.split(joiner)) {
      yield* classify(part, from);
      from += part.length + 1;
    }
  } else yield { kind: "code", start, end };
}

/** `and/or`, `note:this` and `time.I` are several words; `Node.js`, `e.g` and `src/app.ts` are not. */
function separable(text: string): boolean {
  const parts = text.split(joiner);
  if (!parts.every((part) => plainWord.test(part) || number.test(part))) return false;
  if (!text.includes(".")) return parts.length <= 4 && parts.every((part) => part.length > 1);
  return (
    parts.length === 2 &&
    !text.includes("/") &&
    /^\p{L}{2,}$/u.test(parts[0]!) &&
    /^\p{Lu}/u.test(parts[1]!) &&
    !/^\p{Lu}{2,}$/u.test(parts[0]!)
  );
}
