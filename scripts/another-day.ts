// Runs a command as if on another day and in another zone, both taken from the commit, without waiting:
// `node scripts/another-day.ts vitest run`. With a moment and a zone, as this prints them, it repeats a run of another commit:
// `node scripts/another-day.ts --at 2029-03-31T22:58:00Z --zone America/St_Johns vitest run`.
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: here, encoding: "utf8" }).trim();
const { at, zone, command } = asked(process.argv.slice(2), chosenBy(commit));

console.error(`as if at ${at} in ${zone}`);
const { status } = spawnSync(command[0]!, command.slice(1), {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {
    ...process.env,
    TZ: zone,
    AFTERWORD_CLOCK_MOVED: String(Date.parse(at) - Date.now()),
    NODE_OPTIONS:
      `${process.env["NODE_OPTIONS"] ?? ""} --import=${pathToFileURL(join(here, "moved-clock.mjs"))}`.trim(),
  },
});
process.exitCode = status ?? 1;

/** Any minute of the eight years from 2025 on, and any zone that Node knows. */
function chosenBy(commit: string): { at: string; zone: string } {
  const hash = createHash("sha256").update(commit).digest();
  const minutes = hash.readUInt32BE(0) % (8 * 365 * 24 * 60);
  const zones = Intl.supportedValuesOf("timeZone");
  return {
    at: new Date(Date.UTC(2025, 0) + minutes * 60_000).toISOString().replace(".000Z", "Z"),
    zone: zones[hash.readUInt32BE(4) % zones.length]!,
  };
}

function asked(words: string[], chosen: { at: string; zone: string }): { at: string; zone: string; command: string[] } {
  const command = [...words];
  const choice = { ...chosen };
  for (let name = command[0]; name === "--at" || name === "--zone"; name = command[0]) {
    choice[name === "--at" ? "at" : "zone"] = command[1]!;
    command.splice(0, 2);
  }
  if (command.length === 0 || Number.isNaN(Date.parse(choice.at))) {
    console.error("usage: node scripts/another-day.ts [--at MOMENT] [--zone ZONE] COMMAND ...");
    process.exit(2);
  }
  return { ...choice, command };
}
