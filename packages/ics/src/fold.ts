const limit = 75;

/**
 * Folds content lines at 75 octets of UTF-8, never inside a character. Takes and gives lines that end in CRLF; the text must
 * hold no half of a surrogate pair.
 */
export function fold(lines: string): string {
  const foldLong = beyondAscii.test(lines) ? foldUtf8 : foldAscii;
  let folded = "";
  let from = 0;
  for (let end = lines.indexOf("\r\n"); end !== -1; end = lines.indexOf("\r\n", from)) {
    const line = lines.slice(from, end + 2);
    folded += line.length - 2 > limit || foldLong === foldUtf8 ? foldLong(line) : line;
    from = end + 2;
  }
  return folded + lines.slice(from);
}

// oxlint-disable-next-line no-control-regex -- ASCII is the range that takes one octet each
const beyondAscii = /[^\x00-\x7F]/;

// The first line has 75 octets; each that follows gives one of its 75 to the space it begins with.
function foldAscii(line: string): string {
  const end = line.length - 2;
  let folded = line.slice(0, limit);
  for (let at = limit; at < end; at += limit - 1) folded += `\r\n ${line.slice(at, Math.min(at + limit - 1, end))}`;
  return `${folded}\r\n`;
}

function foldUtf8(line: string): string {
  const end = line.length - 2;
  if (end * 3 <= limit) return line;
  let folded = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    const pair = code >= 0xd800 && code <= 0xdbff;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3;
    if (octets + size > limit) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    if (pair) at++;
  }
  return folded + line.slice(from);
}
