// Attacks on the store, played at random from a seed that is printed: `AFTERWORD_SEED=… node .ci/attacks.ts [part of a name]`
// plays a failure again.
// Folders that vanish, files cut short, hostile strings, large inputs, programs with state folders of their own, undo after kills.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { shownInTerminal } from "../apps/cli/src/terminal.ts";
import { Application } from "../packages/core/src/model/index.ts";
import {
  openFolder,
  readApplication,
  readCsv,
  readJson,
  readProfile,
  readSettings,
  StoreError,
  writeCsv,
  writeJson,
  type Store,
} from "../packages/store/src/index.ts";

const script = fileURLToPath(import.meta.url);
const seed = Number(process.env.AFTERWORD_SEED ?? Date.now() % 2 ** 31);
let state = seed;
/** Mulberry32: the same numbers for the same seed. */
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const below = (n: number): number => Math.floor(random() * n);
const oneOf = <T>(items: readonly T[]): T => items[below(items.length)]!;

const open = (folder: string, states: string): Store =>
  openFolder({ folder, state: states, now: () => ({ epochMilliseconds: Date.now() }), lockTimeout: 60_000 });

/** Adds entries to a log, and says so as soon as each is acknowledged. */
async function write(folder: string, states: string, id: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await open(folder, states).update(id, (application) => ({
      ...application,
      log: [...application.log.slice(-500), { at: "2026-11-24", kind: "reply" as const, note: `${states} ${n}` }],
    }));
    process.stdout.write("saved\n");
  }
}

function must(condition: boolean, message: string): asserts condition {
  if (condition) return;
  console.error(`✗ ${message} (AFTERWORD_SEED=${seed})`);
  process.exit(1);
}

function scratch(): string {
  const root = mkdtempSync(join(tmpdir(), "afterword-attack-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "folder"));
  return root;
}

async function main(): Promise<void> {
  console.log(`AFTERWORD_SEED=${seed}`);
  const rounds: [string, () => Promise<string>][] = [
    ["folders that vanish and files cut short", vanishing],
    ["programs with state folders of their own", ownStates],
    ["undo after kills and hands", undoing],
    ["hostile strings", strings],
    ["large inputs", large],
  ];
  const wanted = process.argv[2] ?? "";
  for (const [name, round] of rounds.filter(([name]) => name.includes(wanted))) {
    const from = Date.now();
    console.log(`✓ ${name}: ${await round()} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  }
  process.exit(0);
}

/** Whatever is done to the folder, nothing that was known is ever listed as gone. */
async function vanishing(): Promise<string> {
  const root = scratch();
  const [folder, states, away] = [join(root, "folder"), join(root, "state"), join(root, "away")];
  const store = open(folder, states);
  const ids = new Set<string>();
  for (let n = 0; n < 8; n++)
    ids.add((await store.put(Application.parse({ company: `Company ${n}`, role: "Engineer" }))).id);
  await store.list();
  let lists = 0;
  for (let n = 0; n < 150; n++) {
    const { file } = oneOf((await store.list()).applications);
    const text = readFileSync(file);
    const [spoil, restore] = oneOf<[() => void, () => void]>([
      [() => renameSync(folder, away), () => renameSync(away, folder)],
      [
        () => (renameSync(folder, away), mkdirSync(folder)),
        () => (rmSync(folder, { recursive: true }), renameSync(away, folder)),
      ],
      [() => (renameSync(folder, away), writeFileSync(folder, "")), () => (rmSync(folder), renameSync(away, folder))],
      [() => truncateSync(file, below(text.length - 4)), () => writeFileSync(file, text)],
      [() => writeFileSync(file, Buffer.alloc(below(3000), below(256))), () => writeFileSync(file, text)],
    ]);
    spoil();
    for (const one of oneOf([[store], [open(folder, states)], [store, open(folder, states)]])) {
      const { applications } = await one.list();
      lists++;
      must(
        applications.length === ids.size && applications.every(({ id }) => ids.has(id)),
        `${ids.size - applications.length} applications were listed as gone`,
      );
    }
    restore();
  }
  const { applications, problems } = await store.list();
  must(problems.length === 0 && applications.every(({ stale }) => !stale), `not as before: ${problems[0]?.message}`);
  return `${lists} listings of a folder that was moved, emptied, replaced or damaged 150 times, nothing listed as gone`;
}

interface Writer {
  saved: () => number;
  kill: () => void;
  done: Promise<void>;
}

function writer(folder: string, states: string, id: string, times: number): Writer {
  const args = ["--disable-warning=ExperimentalWarning", script, "--writer", folder, states, id, String(times)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (part) => (output += part));
  return {
    saved: () => output.split("\n").length - 1,
    kill: () => void child.kill("SIGKILL"),
    done: new Promise((resolve) => child.on("close", () => resolve())),
  };
}

async function ownStates(): Promise<string> {
  const root = scratch();
  const folder = join(root, "folder");
  const { id } = await open(folder, join(root, "s")).put(Application.parse({ company: "Acme", role: "Engineer" }));
  const writers = [0, 1, 2].map((n) => writer(folder, join(root, `s${n}`), id, 6));
  for (const one of writers) await one.done;
  const { log } = (await open(folder, join(root, "s")).get(id))!.application;
  must(log.length === 18, `18 updates were acknowledged, ${log.length} are there`);
  return "18 of 18 updates are there";
}

/** However programs are killed and files put back by hand, undo goes back step by step to the beginning, and ends. */
async function undoing(): Promise<string> {
  const root = scratch();
  const [folder, states] = [join(root, "folder"), join(root, "state")];
  const { id, file } = await open(folder, states).put(Application.parse({ company: "Acme", role: "Engineer" }));
  const first = readFileSync(file, "utf8");
  let kills = 0;
  for (; kills < 6; kills++) {
    const one = writer(folder, states, id, 1000);
    while (one.saved() === 0) await sleep(5);
    await sleep(random() * 80);
    one.kill();
    await one.done;
    if (random() < 0.4) writeFileSync(file, first);
    // As long as it takes for a hand's save to be done with.
    await sleep(400);
  }
  let steps = 0;
  for (; steps < 60; steps++) {
    const before = readFileSync(file, "utf8");
    const refused = await open(folder, states)
      .undo({ id })
      .then(
        () => undefined,
        (error) => error as StoreError,
      );
    if (refused) {
      must(["not-found", "conflict"].includes(refused.code), `undo failed: ${refused.message}`);
      break;
    }
    const after = await Promise.resolve()
      .then(() => readFileSync(file, "utf8"))
      .catch(() => "");
    must(after !== before, "undo said that it took something back, and changed nothing");
    if (after === "") break;
  }
  return `${kills} kills, ${steps} changes taken back, each of them real`;
}

const pieces = [
  "---\n", "\n---\n", ": ", "# ", "- ", "[", "{", "}", "]", "'", '"', "\\", "\n", "\r\n", "\t", " ", "&a", "*a", "!!js/x", "%",
  "\u0000", "\u0007", "\u001b[2J", "\u001b]52;c;eA==\u0007", "\u007f", "\u009b31m", "\u202e", "\u200b", "\ufeff", "\u2028",
  "\ud800", "\udc00", "😀", "é", "é", "=1+1", "@SUM(", "-1", "+1", ",", ";", "<<<<<<< ", "=======\n", ">>>>>>> x", "__proto__",
  "null", "true", "0821234567", "1e3", "~", "yes", "BEGIN:VEVENT", "\r\nBcc: x@x.example", "<script>", "${x}", "$(id)", "`id`",
]; // prettier-ignore

/** What is saved comes back as it was, out of the file, the table and the JSON, and nothing of it reaches a terminal alive. */
async function strings(): Promise<string> {
  const root = scratch();
  const store = open(join(root, "folder"), join(root, "state"));
  let tried = 0;
  for (let n = 0; n < 40; n++) {
    const text = () => {
      tried++;
      return Array.from({ length: 1 + below(8) }, () => oneOf(pieces)).join("");
    };
    const given = {
      company: `A${text()}`,
      role: `R${text()}`,
      fit: `F${text()}`,
      interviews: [{ start: "2026-11-23", topics: [`T${text()}`], unclear: [`U${text()}`] }],
      log: [{ at: "2026-11-24", kind: "reply", note: `N${text()}` }],
    };
    const meant = Application.parse(given);
    const { id, file } = await store.put(meant);
    const said = readApplication(readFileSync(file, "utf8"), file).application!;
    const bare = ({ company, role, fit, log, interviews }: Application) =>
      JSON.stringify([company, role, fit, log, interviews[0]!.topics, interviews[0]!.unclear]);
    must(bare(said) === bare(meant), `not what was meant: ${JSON.stringify(given)}`);
    must(bare((await store.get(id))!.application) === bare(meant), `not listed as meant: ${JSON.stringify(given)}`);
  }
  const { data } = await store.export();
  must(JSON.stringify(readJson(writeJson(data))) === JSON.stringify(data), "JSON did not come back as it went");
  must(readCsv(writeCsv(data)).applications.length === data.applications.length, "the table lost a row");
  for (const out of [writeCsv(data), writeJson(data)])
    // eslint-disable-next-line no-control-regex
    must(
      !/[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u202e]/.test(shownInTerminal(out)),
      "a control got through",
    );
  return `${tried} strings through file, list, JSON, table and terminal, no injection`;
}

async function large(): Promise<string> {
  const of = (piece: string, length = below(2) === 0 ? 250_000 : 1_048_000) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const facts = (yaml: string) => `---\ncompany: A\nrole: x\n${yaml}\n---\n`;
  const bodies = [
    ",",
    " ",
    "\n",
    "a: ",
    "- ",
    "[",
    "{",
    "? ",
    '"',
    "'",
    "#",
    "&a ",
    "*a ",
    "! ",
    "|",
    ">",
    "a\n",
    "- a\n",
    "<<<<<<< \n",
    "é",
    "a,",
  ];
  const inputs = [
    ...bodies.flatMap((piece) => [
      of(piece),
      facts(of(piece)),
      facts(`fit: ${of(piece)}`),
      facts(`log: [${of(piece)}]`),
    ]),
    facts(`promise: {by: "${of(",")}", said: 2026-11-23}`),
    facts(`contacts: [a@${of("a.")}]`),
    facts(`interviews: [${of("{start: 2026-11-23}, ")}{start: 2026-11-23}]`),
    facts(Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join("\n")),
  ];
  const readers: [string, (text: string) => unknown][] = [
    ["application", (text) => readApplication(text, "a.md")],
    ["settings", (text) => readSettings(text, "afterword.yaml")],
    ["profile", (text) => readProfile(text, "p.yaml")],
    ["table", (text) => readCsv(text)],
    ["JSON", (text) => readJson(text)],
  ];
  let slowest = { took: 0, what: "" };
  let tried = 0;
  // The known ones always, and some of the others each time.
  const chosen = [...inputs.slice(-4), ...Array.from({ length: 12 }, () => oneOf(inputs))];
  for (const text of chosen) {
    for (const [name, read] of [readers[0]!, oneOf(readers)]) {
      const from = process.cpuUsage();
      try {
        read(text);
      } catch (error) {
        must(error instanceof StoreError, `a reader broke: ${String(error)}`);
      }
      const { user, system } = process.cpuUsage(from);
      tried++;
      const took = (user + system) / 1e6;
      if (took > slowest.took) slowest = { took, what: `${name}: ${JSON.stringify(text.slice(0, 40))}` };
    }
  }
  must(slowest.took < 20, `one input took ${slowest.took.toFixed(1)} s: ${slowest.what}`);
  return `${tried} readings, the slowest ${slowest.took.toFixed(1)} s of processor time (${slowest.what})`;
}

if (process.argv[2] === "--writer")
  await write(process.argv[3]!, process.argv[4]!, process.argv[5]!, Number(process.argv[6]));
else await main();
