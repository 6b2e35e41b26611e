const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Why a text cannot be kept: a control or bidi character that nobody means to type would stay in the files unseen. */
export function hiddenProblem(text: string): string | undefined {
  const [found] = hidden.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `Expected text without characters that cannot be seen, found U+${code}.`;
}
