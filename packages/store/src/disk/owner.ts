/** Who holds a lock or wrote a temporary file, and whether they are still alive. A bare process number is used again too soon. */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface Owner {
  pid: number;
  /** When the process began, as its system tells it: the boot and its tick on Linux, the second elsewhere. */
  start: string;
  /** The machine, and on Linux its process name space: only there does `pid` mean anything. */
  machine: string;
}

export type Life = "alive" | "dead" | "unknown";

let self: Owner | undefined;

/** The process this runs in. */
export function thisProcess(): Owner {
  self ??= { pid: process.pid, start: ownStart(), machine: machineName() };
  return self;
}

/** Fits into a file name; `readOwner` reads it back. */
export const writeOwner = (owner: Owner): string => `${owner.pid}_${owner.start}_${owner.machine}`;

export function readOwner(text: string): Owner | undefined {
  const match = /^(\d{1,10})_([a-z0-9-]+)_([a-z0-9]+)/.exec(text);
  return match ? { pid: Number(match[1]), start: match[2]!, machine: match[3]! } : undefined;
}

/**
 * Whether that very process still runs. `thorough` also asks systems where that takes a moment (macOS, Windows) when the
 * process began; without it a number in use again counts as alive there.
 */
export function lifeOf(owner: Owner, thorough: boolean): Life {
  const here = thisProcess();
  if (owner.machine !== here.machine) return "unknown";
  if (owner.pid === here.pid) return owner.start === here.start ? "alive" : "dead";
  if (!exists(owner.pid)) return "dead";
  if (process.platform !== "linux" && !thorough) return "alive";
  const start = startOf(owner.pid);
  if (start === undefined) return exists(owner.pid) ? "unknown" : "dead";
  return sameStart(start, owner.start) ? "alive" : "dead";
}

/** Field 22 of `/proc/PID/stat`; the name before it may hold spaces and brackets. */
export const parseProcStat = (stat: string): string | undefined => stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];

/** Seconds since 1970, from `ps -o lstart=` or PowerShell's `ToString('o')`. */
export function parseStartTime(text: string): string | undefined {
  const milliseconds = Date.parse(text.trim());
  return Number.isNaN(milliseconds) ? undefined : String(Math.round(milliseconds / 1000));
}

/** Clocks are read at slightly different moments of a start, so seconds may differ by a few. */
export function sameStart(a: string, b: string): boolean {
  if (a === b) return true;
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Math.abs(Number(a) - Number(b)) <= 5;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function ownStart(): string {
  return (
    (process.platform === "linux" ? linuxStart("self") : undefined) ?? String(Math.round(performance.timeOrigin / 1000))
  );
}

function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return linuxStart(pid);
    if (process.platform === "win32") {
      const script = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`;
      return parseStartTime(
        execFileSync("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script], options),
      );
    }
    return parseStartTime(execFileSync("/bin/ps", ["-o", "lstart=", "-p", String(pid)], options));
  } catch {
    return undefined;
  }
}

const options: ExecFileSyncOptionsWithStringEncoding = {
  encoding: "utf8",
  timeout: 5000,
  windowsHide: true,
  stdio: ["ignore", "pipe", "ignore"],
  env: { ...process.env, LC_ALL: "C" },
};

function linuxStart(pid: number | "self"): string | undefined {
  try {
    const tick = parseProcStat(readFileSync(`/proc/${pid}/stat`, "utf8"));
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
    return tick === undefined ? undefined : `${boot}-${tick}`;
  } catch {
    return undefined;
  }
}

function machineName(): string {
  let space = "";
  try {
    space = process.platform === "linux" ? readlinkSync("/proc/self/ns/pid") : "";
  } catch {
    // Without /proc the host name has to do.
  }
  return createHash("sha256").update(`${hostname()} ${space}`).digest("hex").slice(0, 10);
}
