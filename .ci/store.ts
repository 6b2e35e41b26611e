// The store against real processes: many writers, killed, suspended, on a full disk, a read-only one, and without their folder.
// What a writer was told is saved must be there afterwards, nothing may be half-written, and every error must be a sentence.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Application } from "../packages/core/src/model/index.ts";
import { openFolder, StoreError, type Store } from "../packages/store/src/index.ts";

const script = fileURLToPath(import.meta.url);
const codes = new Set(["not-found", "invalid", "conflict", "held", "already-done", "storage"]);

interface Place {
  folder: string;
  state: string;
}
interface Order extends Place {
  ids: string[];
  name: string;
  times: number;
  lockTimeout?: number;
  dawdle?: number;
}

/** Every writer counts under its own name in the application's `fit`, so that a lost update shows as a missing count. */
const counts = (application: Application): Record<string, number> =>
  JSON.parse(application.fit ?? "{}") as Record<string, number>;
const counted = (application: Application, name: string): Application => {
  const all = counts(application);
  return { ...application, fit: JSON.stringify({ ...all, [name]: (all[name] ?? 0) + 1 }) };
};

const open = ({ folder, state }: Place, lockTimeout = 30_000): Store =>
  openFolder({ folder, state, now: () => ({ epochMilliseconds: Date.now() }), lockTimeout });

if (process.argv[2] === "--writer") await write(JSON.parse(process.argv[3]!) as Order);
else if (process.argv[2] === "--small-disk") await smallDisk(process.argv[3]!);
else await main();

/** A writer: says what it did, a line each, as soon as it is acknowledged. */
async function write(order: Order): Promise<void> {
  const store = open(order, order.lockTimeout);
  for (let n = 0; n < order.times; n++) {
    const id = order.ids[n % order.ids.length]!;
    try {
      await store.update(id, (application) => {
        if (order.dawdle) {
          process.stdout.write("inside\n");
          const until = Date.now() + order.dawdle;
          while (Date.now() < until);
        }
        return counted(application, order.name);
      });
      process.stdout.write(`saved ${id}\n`);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      process.stdout.write(`refused ${error.code} ${error.message}\n`);
    }
  }
}

interface Writer {
  process: ChildProcess;
  saved: Map<string, number>;
  refused: string[];
  inside: number;
  done: Promise<number | null>;
}

function writer(order: Order, uid?: number): Writer {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, "--writer", JSON.stringify(order)],
    {
      stdio: ["ignore", "pipe", "inherit"],
      ...(uid !== undefined && { uid }),
    },
  );
  const result: Writer = { process: child, saved: new Map(), refused: [], inside: 0, done: Promise.resolve(null) };
  const lines = createInterface({ input: child.stdout! });
  lines.on("line", (line) => {
    const [word, ...rest] = line.split(" ");
    if (word === "saved") result.saved.set(rest[0]!, (result.saved.get(rest[0]!) ?? 0) + 1);
    else if (word === "refused") result.refused.push(rest.join(" "));
    else if (word === "inside") result.inside++;
  });
  result.done = new Promise((resolve) => {
    let code: number | null = null;
    let open = 2;
    const closed = () => --open === 0 && resolve(code);
    child.on("exit", (exit) => {
      code = exit;
      closed();
    });
    lines.on("close", closed);
  });
  return result;
}

function must(condition: boolean, message: string): asserts condition {
  if (condition) return;
  console.error(`✗ ${message}`);
  process.exit(1);
}

function clear(refused: readonly string[]): void {
  for (const line of refused) {
    const [code, ...words] = line.split(" ");
    must(
      codes.has(code!) && /^[^\n]+\.$/.test(words.join(" ")) && !/E[A-Z]{4,}/.test(words.join(" ")),
      `an error that is no clear sentence: ${line}`,
    );
  }
}

async function fresh(files: number): Promise<Place & { ids: string[] }> {
  const root = mkdtempSync(join(tmpdir(), "afterword-store-"));
  chmodSync(root, 0o755);
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  const place = { folder: join(root, "folder"), state: join(root, "state") };
  const ids = [];
  for (let n = 0; n < files; n++)
    ids.push((await open(place).put(Application.parse({ company: `Company ${n}`, role: "Engineer" }))).id);
  return { ...place, ids };
}

async function total(place: Place): Promise<Record<string, number>> {
  const { applications, problems } = await open(place).list();
  must(problems.length === 0, `a file was left half-written: ${problems[0]?.message}`);
  const sum: Record<string, number> = {};
  for (const { application } of applications)
    for (const [name, n] of Object.entries(counts(application))) sum[name] = (sum[name] ?? 0) + n;
  return sum;
}

function leftovers(place: Place): string[] {
  return readdirSync(place.folder).filter((name) => name.endsWith(".tmp"));
}

async function main(): Promise<void> {
  const started = Date.now();
  const rounds: [string, () => Promise<string>][] = [
    ["4 writers × 250 updates to one file", () => many(1)],
    ["4 writers × 250 updates to forty files", () => many(40)],
    ["writers killed at random, 100 rounds", killed],
    ["a suspended writer", suspended],
    ["a folder that vanishes", vanishing],
    ["a folder that can only be read", readOnly],
    ["a full disk, and one that turns read-only", fullDisk],
  ];
  for (const [name, round] of rounds) {
    const from = Date.now();
    console.log(`✓ ${name}: ${await round()} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  }
  console.log(`The store held (${Math.round((Date.now() - started) / 1000)} s).`);
  process.exit(0);
}

async function many(files: number): Promise<string> {
  const place = await fresh(files);
  const writers = [0, 1, 2, 3].map((n) => writer({ ...place, name: `w${n}`, times: 250 }));
  for (const one of writers)
    must((await one.done) === 0 && one.refused.length === 0, `a writer gave up: ${one.refused[0]}`);
  const sum = await total(place);
  for (let n = 0; n < 4; n++)
    must(sum[`w${n}`] === 250, `writer ${n} was told that 250 updates were saved; ${sum[`w${n}`]} are there`);
  return "1,000 of 1,000 are there";
}

async function killed(): Promise<string> {
  const place = await fresh(2);
  const writers: { name: string; one: Writer }[] = [];
  const ended: { name: string; one: Writer }[] = [];
  const start = () => {
    const name = `k${writers.length + ended.length}`;
    writers.push({ name, one: writer({ ...place, name, times: 1_000_000 }) });
  };
  for (let n = 0; n < 4; n++) start();
  const reader = { reading: true, reads: 0 };
  const reading = (async () => {
    while (reader.reading) {
      await total(place);
      reader.reads++;
      await sleep(20);
    }
  })();
  for (let round = 0; round < 100; round++) {
    const victim = writers.splice(Math.floor(Math.random() * writers.length), 1)[0]!;
    ended.push(victim);
    // Only one that is at work can be interrupted in the middle of it.
    for (let n = 0; n < 2000 && victim.one.saved.size === 0; n++) await sleep(5);
    await sleep(Math.random() * 60);
    victim.one.process.kill("SIGKILL");
    await victim.one.done;
    start();
  }
  for (const last of writers.splice(0)) {
    ended.push(last);
    last.one.process.kill("SIGKILL");
    await last.one.done;
  }
  reader.reading = false;
  await reading;
  const sum = await total(place);
  let acknowledged = 0;
  for (const { name, one } of ended) {
    clear(one.refused);
    const saved = [...one.saved.values()].reduce((a, b) => a + b, 0);
    const there = sum[name] ?? 0;
    acknowledged += saved;
    must(
      there === saved || there === saved + 1,
      `${name} was told that ${saved} updates were saved; ${there} are there`,
    );
  }
  const before = leftovers(place).length;
  const from = Date.now();
  await open(place).update(place.ids[0]!, (application) => counted(application, "after"));
  must(Date.now() - from < 2000, "a dead writer kept the next one waiting");
  must(leftovers(place).length === 0, "temporary files were left behind");
  await open(place).doctor({ repair: true });
  must((await open(place).doctor({ repair: false })).length === 0, "something is left to repair");
  return `${acknowledged} acknowledged updates of ${ended.length} killed writers are all there, ${reader.reads} reads in between were whole, ${before} temporary files swept`;
}

async function suspended(): Promise<string> {
  const place = await fresh(1);
  const holder = writer({ ...place, name: "held", times: 1, dawdle: 1500 });
  while (holder.inside === 0) await sleep(5);
  holder.process.kill("SIGSTOP");
  const waiting = writer({ ...place, name: "waiting", times: 1, lockTimeout: 1000 });
  must((await waiting.done) === 0 && waiting.refused.length === 1, "a writer went past a suspended one");
  must(
    waiting.refused[0]!.startsWith("held ") && waiting.refused[0]!.includes(String(holder.process.pid)),
    `the error does not name who holds the file: ${waiting.refused[0]}`,
  );
  holder.process.kill("SIGCONT");
  must((await holder.done) === 0 && holder.saved.size === 1, "the suspended writer did not finish once it could");

  const victim = writer({ ...place, name: "victim", times: 1, dawdle: 1500 });
  while (victim.inside === 0) await sleep(5);
  victim.process.kill("SIGSTOP");
  const next = open(place).update(place.ids[0]!, (application) => counted(application, "next"));
  await sleep(300);
  victim.process.kill("SIGKILL");
  const from = Date.now();
  await next;
  const took = Date.now() - from;
  must(took < 1000, `the lock of a dead writer was taken over after ${took} ms only`);
  const sum = await total(place);
  must(
    sum.held === 1 && sum.next === 1 && sum.victim === undefined && sum.waiting === undefined,
    `not what was acknowledged: ${JSON.stringify(sum)}`,
  );
  return `waited for while alive, then a clear error; replaced ${took} ms after its death`;
}

async function vanishing(): Promise<string> {
  const place = await fresh(1);
  const writers = [0, 1].map((n) => writer({ ...place, name: `v${n}`, times: 400 }));
  while (writers.some((one) => one.saved.size === 0)) await sleep(5);
  renameSync(place.folder, `${place.folder}-away`);
  const deadline = Date.now() + 10_000;
  while (writers.some((one) => one.refused.length === 0) && Date.now() < deadline) await sleep(5);
  const isMadeAnew = spawnSync("test", ["-e", place.folder]).status === 0;
  must(!isMadeAnew, "a vanished folder was made anew, empty");
  renameSync(`${place.folder}-away`, place.folder);
  for (const one of writers) {
    must((await one.done) === 0 && one.refused.length > 0, "a writer did not notice");
    clear(one.refused);
  }
  const sum = await total(place);
  for (const [n, one] of writers.entries()) must(sum[`v${n}`] === one.saved.get(place.ids[0]!), `v${n} lost something`);
  return `refused ${writers.reduce((n, one) => n + one.refused.length, 0)} times with a sentence, lost nothing`;
}

async function readOnly(): Promise<string> {
  const place = await fresh(1);
  const before = await total(place);
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  // Root may write anywhere, so somebody else tries.
  if (uid !== undefined) spawnSync("chown", ["-R", String(uid), place.folder, place.state]);
  chmodSync(place.folder, 0o555);
  const one = writer({ ...place, name: "r", times: 3 }, uid);
  must((await one.done) === 0 && one.refused.length === 3, "a writer wrote to a folder that can only be read");
  clear(one.refused);
  must(one.refused[0]!.includes("permission is denied"), one.refused[0]!);
  chmodSync(place.folder, 0o755);
  must(
    JSON.stringify(await total(place)) === JSON.stringify(before) && leftovers(place).length === 0,
    "something was changed",
  );
  return one.refused[0]!.replace(/^storage /, "");
}

/** A file system of half a megabyte, in a mount space of its own that goes with the process. */
async function fullDisk(): Promise<string> {
  const disk = mkdtempSync(join(tmpdir(), "afterword-disk-"));
  process.on("exit", () => rmSync(disk, { recursive: true, force: true }));
  const inside =
    'mount -t tmpfs -o size=512k tmpfs "$1" && exec "$2" --disable-warning=ExperimentalWarning "$3" --small-disk "$1"';
  const flags = process.getuid?.() === 0 ? ["-m"] : ["-rm"];
  const result = spawnSync("unshare", [...flags, "sh", "-c", inside, "sh", disk, process.execPath, script], {
    encoding: "utf8",
  });
  if (/permission|not permitted|unshare failed/i.test(result.stderr ?? "") || result.error)
    return "skipped, because this machine allows no mount of its own";
  must(result.status === 0, `on a small disk: ${result.stdout}${result.stderr}`);
  return result.stdout.trim();
}

async function smallDisk(disk: string): Promise<void> {
  const place = { folder: join(disk, "folder"), state: mkdtempSync(join(tmpdir(), "afterword-state-")) };
  process.on("exit", () => rmSync(place.state, { recursive: true, force: true }));
  mkdirSync(place.folder);
  const store = open(place);
  const refusals: StoreError[] = [];
  let added = 0;
  const { id } = await store.put(Application.parse({ company: "First", role: "x" }));
  for (let n = 0; n < 200 && refusals.length < 3; n++) {
    await store.put(Application.parse({ company: `Company ${n}`, role: "x" }), { notes: "word ".repeat(2000) }).then(
      () => added++,
      (error) => refusals.push(error as StoreError),
    );
  }
  must(
    refusals.length === 3 &&
      refusals.every((error) => error.code === "storage" && error.message.includes("the disk is full")),
    `the disk never filled: ${String(refusals[0])}`,
  );
  await store
    .update(id, (application) => ({ ...application, fit: "x".repeat(4000) }))
    .catch((error) => refusals.push(error as StoreError));
  const { applications, problems } = await open(place).list();
  must(
    problems.length === 0 && applications.length === added + 1,
    `${added + 1} were acknowledged; ${applications.length} are there`,
  );
  must(leftovers(place).length === 0, "temporary files were left on a full disk");
  await store.delete(applications.find((stored) => stored.id !== id)!.id);
  await store.update(id, (application) => ({ ...application, senior: true }));

  must(spawnSync("mount", ["-o", "remount,ro", disk]).status === 0, "cannot make the disk read-only");
  const refused = await store
    .update(id, (application) => ({ ...application, senior: false }))
    .then(
      () => undefined,
      (error) => error as StoreError,
    );
  must(
    refused?.code === "storage" && refused.message.includes("can only be read"),
    `no clear error on a read-only disk: ${refused?.message}`,
  );
  must((await open(place).get(id))?.application.senior === true, "a read-only disk was not read");
  console.log(`${refusals.length} refusals, ${added + 1} acknowledged and there; "${refused.message}"`);
}
