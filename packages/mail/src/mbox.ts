/** The most messages that one file is read for. */
export const maxMessages = 2000;

const start = /^From \S+.*\d{4}\s*$|^From - /;

export const isMbox = (text: string): boolean => {
  const first = /^[\uFEFF\s]*([^\n]*)/.exec(text)?.[1] ?? "";
  return /^From .*\d{4}\s*$/.test(first.trimEnd()) || start.test(first.trimEnd());
};

/** The messages of an mbox file. A line that only looks like a beginning follows no empty line, or is quoted with `>`. */
export function splitMbox(text: string): { messages: string[]; cut: boolean } {
  const messages: string[] = [];
  let from = -1;
  let at = 0;
  let blankBefore = true;
  while (at <= text.length) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    const first = text.charCodeAt(at) === 70 /* F */ ? text.slice(at, Math.min(stop, at + 300)).trimEnd() : "";
    if (blankBefore && start.test(first)) {
      if (from >= 0) messages.push(unquoted(text.slice(from, at)));
      if (messages.length >= maxMessages) return { messages, cut: true };
      from = stop + 1;
    }
    blankBefore = stop - at < 2 && text.slice(at, stop).trim() === "";
    if (end < 0) break;
    at = end + 1;
  }
  if (from >= 0) messages.push(unquoted(text.slice(from)));
  return { messages, cut: false };
}

const unquoted = (message: string): string => message.replace(/^>(>*From )/gm, "$1");
