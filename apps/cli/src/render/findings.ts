import type { Finding, NoteInput, Severity } from "@afterword/check";
import type { Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/** The findings as a person reads them: where, how grave, what, and how to put it right. `head` is what comes before the text, in lines. */
export function renderFindings(
  findings: readonly Finding[],
  note: NoteInput,
  { style, io }: Pick<Session, "style" | "io">,
): string {
  const colours: Record<Severity, (text: string) => string> = {
    blocker: style.red,
    warning: style.yellow,
    hint: style.dim,
  };
  return findings
    .map((finding) => {
      const source = finding.in === "subject" ? (note.subject ?? "") : note.text;
      const fixes = finding.fixes.slice(0, 3);
      const place = finding.in === "subject" ? "subject" : placeOf(source, finding.range.start);
      const offer =
        fixes.length === 0
          ? []
          : [wrap(style.green(fixes.map((fix) => clean(fix.title)).join(", or ")), io.columns, "      ")];
      const said = `${style.dim(place.padStart(7))}  ${colours[finding.severity](finding.severity)}  ${clean(finding.message)} ${style.dim(`(${finding.code})`)}`;
      const narrow = 80;
      return [
        io.columns < narrow ? wrap(said.trimStart(), io.columns, "  ") : said,
        ...(finding.range.end > finding.range.start
          ? [`      ${marked(source, finding, colours[finding.severity])}`]
          : []),
        ...offer,
      ].join("\n");
    })
    .join("\n");
}

/** `2 blockers, 1 warning`, most grave first. */
export function summary(findings: readonly Finding[]): string {
  const counts = (["blocker", "warning", "hint"] as const).map(
    (severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? "" : "s"}`)
    .join(", ");
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return `${line}:${at - before.lastIndexOf("\n")}`;
}

/** The words with a little of their line on both sides. */
function marked(text: string, { range: { start, end } }: Finding, colour: (text: string) => string): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 40);
  const lineEnd = text.indexOf("\n", end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + 30);
  const words = clean(text.slice(start, Math.min(end, start + 80)));
  return `${from < start - 39 ? "…" : ""}${clean(text.slice(from, start))}${colour(`⟦${words}${end > start + 80 ? "…" : ""}⟧`)}${clean(text.slice(end, Math.max(to, end)))}`;
}
