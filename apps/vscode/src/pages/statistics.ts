import { statistics, type Snapshot } from "@afterword/service";
import { escape, page } from "./html.ts";

/** Looking back: what was answered, how long it took, and how interested they seem. */
export function statisticsPage(snapshot: Snapshot): string {
  const read = statistics(snapshot);
  const section = (title: string, rows: readonly (readonly [string, string])[]): string =>
    rows.length === 0
      ? ""
      : `<h2>${title}</h2><dl>${rows.map(([name, text]) => `<dt>${escape(name)}</dt><dd>${escape(text)}</dd>`).join("")}</dl>`;
  const states = Object.entries(read.byStatus).map(([status, count]) => `${count} ${status}`);
  return page({
    title: "Look back",
    body: `<h1>Look back</h1>
<p>${escape(`${read.applications} applications: ${states.join(", ") || "none yet"}`)}</p>
${section(
  "What you sent",
  read.byKind.map(({ kind, text }) => [kind, text]),
)}
${section(
  "By medium",
  read.byChannel.map(({ channel, text }) => [channel, text]),
)}
${section(
  "How interested they seem",
  read.interest.map(({ company, text, evidence }) => [company, [text, ...evidence].join(" ")]),
)}
${read.lookBack.length === 0 ? "" : `<h2>To think about</h2><ul>${read.lookBack.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`}`,
  });
}
