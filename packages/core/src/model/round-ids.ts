/**
 * The id of each round, in the record's order: its own, else the first of `r1`, `r2`, … that no round has. Ids are copied by
 * hand too, and two rounds must never share one: the second `r1` goes by `r1-2`.
 */
export function roundIds(interviews: readonly { id?: string | undefined }[]): string[] {
  const own = new Set(interviews.map(({ id }) => id));
  const given = new Set<string>();
  let n = 0;
  return interviews.map(({ id }) => {
    if (id === undefined) {
      do n++;
      while (own.has(`r${n}`));
      return `r${n}`;
    }
    let unique = id;
    for (let copy = 2; given.has(unique) || (unique !== id && own.has(unique)); copy++) unique = `${id}-${copy}`;
    given.add(unique);
    return unique;
  });
}
