/** What no language check may judge: code in backticks, HTML tags, and placeholders, which have a check of their own. */
export function findMasks(text: string): { start: number; end: number }[] {
  const found = [
    ...text.matchAll(
      /`[^`\n]{1,200}`|<\/?[a-z][^<>\n]{0,200}>|\{\{?[^{}\n]{0,80}\}\}?|\[[^[\]\n]{1,80}\]|\]\([^()\s]{1,500}\)|\blorem ipsum(?: dolor sit amet)?\b/gi,
    ),
  ];
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
