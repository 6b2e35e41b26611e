import { Temporal } from "temporal-polyfill";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../apps/cli/src/run.ts";
import { wrap } from "../../apps/cli/src/terminal.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The pictures in the README, drawn from what the program really prints on the examples. */
export async function generate(): Promise<Record<string, string>> {
  const next = await print(["next"]);
  const draft = await print(["draft", "acme", "thank-you", "--to", "Thandi"]);
  return {
    "docs/pictures/terminal.svg": terminal([
      ["afterword next", next],
      ["afterword draft acme --to thandi", draft],
    ]),
    "docs/pictures/timeline.svg": await print(["plan", "acme", "--svg"]),
  };
}

async function print(argv: string[]): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-picture-"));
  const folder = join(scratch, "robin");
  cpSync(join(root, "examples", "robin"), folder, { recursive: true });
  let [out, err] = ["", ""];
  const code = await run(argv, {
    env: { HOME: scratch, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: join(scratch, "state") },
    now: Temporal.Instant.from("2026-11-22T16:00:00Z"),
    cwd: root,
    platform: "linux",
    zone: () => "Africa/Johannesburg",
    keep: async () => {},
    interactive: false,
    columns: 92,
    colour: !argv.includes("--svg"),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: async () => new Uint8Array(),
  });
  rmSync(scratch, { recursive: true, force: true });
  if (code !== 0) throw new Error(`afterword ${argv.join(" ")} ended with ${code}: ${err}`);
  return out;
}

const colours: Record<string, string> = { 31: "#ff7b72", 32: "#56d364", 33: "#e3b341", 36: "#76e3ea" };
const lineHeight = 19;

/** Terminal output as a picture that looks the same in a light and a dark page. */
function terminal(screens: readonly (readonly [command: string, output: string])[]): string {
  const lines = screens.flatMap(([command, output]) => [
    `\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`,
    "",
    ...output.trimEnd().split("\n").flatMap(folded),
    "",
  ]);
  // A style lasts until it is ended, also across lines.
  const on = new Set<string>();
  const height = lines.length * lineHeight + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${height}" width="860" height="${height}" role="img" aria-label="What Afterword prints in a terminal">`,
    `<rect width="860" height="${height}" rx="10" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" style="white-space: pre">',
    ...lines.map((line, index) => `<text x="20" y="${34 + index * lineHeight}">${spans(line, on)}</text>`),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** The program leaves long paragraphs of a note to the terminal, which folds them. */
const folded = (line: string): string[] =>
  line.startsWith(" ") || line.includes("\u001b") ? [line] : wrap(line, 96).split("\n");

function spans(line: string, on: Set<string>): string {
  return line
    .replace(/^ +/, (indent) => "\u00a0".repeat(indent.length))
    .split(/(\u001b\[\d+m)/)
    .map((part) => {
      const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
      if (code === undefined)
        return part === "" ? "" : `<tspan${look(on)}>${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</tspan>`;
      if (code === "22") ["1", "2"].forEach((style) => on.delete(style));
      else if (code === "24") on.delete("4");
      else if (code === "39") Object.keys(colours).forEach((colour) => on.delete(colour));
      else on.add(code);
      return "";
    })
    .join("");
}

function look(on: ReadonlySet<string>): string {
  const colour = [...on].map((code) => colours[code]).find((found) => found !== undefined);
  return `${on.has("1") ? ' font-weight="700"' : ""}${on.has("4") ? ' text-decoration="underline"' : ""}${colour ? ` fill="${colour}"` : on.has("2") ? ' fill="#8b949e"' : ""}`;
}
