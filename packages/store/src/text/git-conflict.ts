/** Lines that git left in a file because two branches changed the same place. */
export interface GitConflict {
  /** Offsets of the first and behind the last line. */
  start: number;
  end: number;
}

/** A row of `=======` alone is a heading in Markdown: only one between the other two marks is a conflict. */
export function gitConflicts(text: string): GitConflict[] {
  const found: GitConflict[] = [];
  let start: number | undefined;
  let isDivided = false;
  for (let from = 0; from < text.length;) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next;
    const mark = text.slice(from, Math.min(end, from + 8)).trimEnd();
    if (mark === "<<<<<<<") [start, isDivided] = [from, false];
    else if (mark === "=======" && start !== undefined) isDivided = true;
    else if (mark === ">>>>>>>" && start !== undefined && isDivided) {
      found.push({ start, end });
      start = undefined;
    }
    from = end + 1;
  }
  return found;
}
