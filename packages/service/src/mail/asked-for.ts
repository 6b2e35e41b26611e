const asking =
  /^(?:(?:so|also|and|then),? )*(?:please|kindly|(?:could|can|would|will) you(?: please| kindly)?)(?: also)? (?:send|share|provide|forward|supply|e-?mail|give|submit|upload)(?: (?:it )?(?:to )?(?:me|us)(?: with)?)? /i;

/**
 * What a sentence of theirs asks for: of "Please send us your right to work documents by Wednesday.", "your right to work documents".
 * The whole sentence where it is said in another way.
 */
export function askedFor(sentence: string, day: string | undefined): string {
  const asked = sentence.trim().replace(asking, "");
  if (asked === sentence.trim()) return asked;
  const end = asked.replace(/[.!?]+$/, "");
  const before = day === undefined ? -1 : end.toLowerCase().lastIndexOf(day.toLowerCase().replace(/[.,;:]+$/, ""));
  const what = (before < 0 ? end : end.slice(0, before)).replace(
    /,? (?:(?:by|before|until|on|not later than) )?(?:the )?$/i,
    "",
  );
  // What stands behind the day would be lost.
  const isWhole = before < 0 || end.length - before <= (day?.length ?? 0);
  return isWhole && /^(?:the|your|a|an|two|three|some|any|all|copies|proof)\b[^.!?]{3,120}$/i.test(what)
    ? what
    : sentence.trim();
}
