/** In Node, browsers and web workers alike, but in no TypeScript library that leaves out the rest of the browser. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/**
 * The text in a file: by its byte order mark, as UTF-16 where every other byte is zero, as UTF-8 where that reads without
 * an error, else as Windows-1252, which every byte is a character of.
 */
export function decode(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return swapped(bytes);
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return swapped(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// Not every host knows the label utf-16be.
function swapped(bytes: Uint8Array): string {
  const pairs = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let at = 0; at < pairs.length; at += 2) [pairs[at], pairs[at + 1]] = [pairs[at + 1]!, pairs[at]!];
  return new TextDecoder("utf-16le").decode(pairs);
}
