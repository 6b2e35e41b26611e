/** The lines of a stretch of text, without their line breaks. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<{ start: number; end: number }> {
  let start = from;
  while (start < to) {
    let next = text.indexOf("\n", start);
    if (next < 0 || next >= to) next = to;
    yield { start, end: text[next - 1] === "\r" && next > start ? next - 1 : next };
    start = next + 1;
  }
}
