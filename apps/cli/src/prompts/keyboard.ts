import { openSync } from "node:fs";
import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { setTimeout as after } from "node:timers/promises";
import { ReadStream } from "node:tty";
import { clean, cleanBlock } from "../terminal.ts";

/** What becomes of the lines of a pasted text: one answer together, each an answer of its own, or nothing where no text is asked for. */
export type Pasting = "together" | "apart" | "never";

/** What ends a question before it is answered: Ctrl+Z, going on after a stop, or `<` in a list. */
export type Interruption = "suspend" | "continue" | "back";

const [pasteBegins, pasteEnds] = ["\u001b[200~", "\u001b[201~"];

/**
 * The keys of a terminal, handed to one question at a time. A pasted text never runs past the question that it was pasted into: its
 * further lines wait for the next question that takes text, and what nothing took is told when the program ends.
 */
export class Keyboard extends Readable {
  readonly isTTY = true;
  /** Why the question has to end, where it was not answered. */
  interruption: Interruption | undefined;
  #terminal: ReadStream;
  #pasting: Pasting = "never";
  #goesBack = false;
  /** Counts the questions: a line that is refused leaves its question open. */
  #asked = 0;
  /** The question in which the last key was the letter for yes or no. */
  #letterIn: number | undefined;
  #isOpen = false;
  /** Whether what is typed next takes the place of the line. */
  #isReplacing = false;
  /** What arrived of a paste that has not ended yet. */
  #paste: string | undefined;
  #begun = "";
  #decoder = new StringDecoder("utf8");
  /** Lines that wait for the next question, each with its Enter but for the last of a paste, which the person ends. */
  #waiting: string[] = [];
  #unused: string[] = [];

  constructor(terminal: ReadStream) {
    super();
    this.#terminal = terminal;
    process.once("exit", () => this.#tellUnused());
  }

  get isRaw(): boolean {
    return this.#terminal.isRaw;
  }

  setRawMode(isRaw: boolean): this {
    this.#terminal.setRawMode(isRaw);
    return this;
  }

  override _read(): void {}

  /** Begins to read for one question. */
  open(pasting: Pasting, goesBack: boolean): void {
    if (process.stdin.readableEnded && this.#terminal === process.stdin) this.#terminal = reopened();
    this.#pasting = pasting;
    this.#goesBack = goesBack;
    this.interruption = undefined;
    this.#isReplacing = false;
    this.#isOpen = true;
    this.#asked++;
    this.#terminal.on("data", this.#take);
    process.on("SIGCONT", this.#goOn);
    process.stdout.write("\u001b[?2004h");
    const next = pasting === "never" ? this.#discard() : this.#waiting.shift();
    if (next !== undefined) this.#enter(next);
    this.#terminal.resume();
  }

  /** What is typed next takes the place of what stands in the line; a key that edits keeps it. */
  replaceLine(): void {
    this.#isReplacing = true;
  }

  /** Ends reading; what was typed ahead stays where it is. */
  close(): void {
    this.#isOpen = false;
    this.#terminal.off("data", this.#take);
    process.off("SIGCONT", this.#goOn);
    process.stdout.write("\u001b[?2004l");
    this.#terminal.pause();
    // A terminal that was opened here would keep the program alive.
    if (this.#terminal !== process.stdin) {
      this.#terminal.destroy();
      this.#terminal = process.stdin;
    }
  }

  readonly #take = (chunk: Buffer): void => {
    let text = this.#begun + this.#decoder.write(chunk);
    // A mark may arrive in two parts; Escape alone is a key.
    this.#begun = /\u001b\[(?:2(?:0[01]?)?)?$/.exec(text)?.[0] ?? "";
    text = text.slice(0, text.length - this.#begun.length);
    while (text !== "") {
      if (this.#paste === undefined) {
        const at = text.indexOf(pasteBegins);
        this.#typed(at < 0 ? text : text.slice(0, at));
        if (at < 0) return;
        this.#paste = "";
        text = text.slice(at + pasteBegins.length);
      }
      const end = text.indexOf(pasteEnds);
      this.#paste += end < 0 ? text : text.slice(0, end);
      if (end < 0) return;
      this.#pasted(this.#paste);
      this.#paste = undefined;
      text = text.slice(end + pasteEnds.length);
    }
  };

  /** Keys. Several lines at once are a paste in a terminal that does not mark one, or were typed ahead. */
  #typed(text: string): void {
    const [first = "", ...rest] = text.replace(/\r?\n/g, "\r").split(/(?<=\r)/);
    if (rest.length > 0 && this.#pasting === "together" && rest.some((line) => line.trim() !== "")) {
      this.#pasted(text);
      return;
    }
    this.#waiting.unshift(...rest);
    this.#enter(first);
  }

  #pasted(text: string): void {
    const lines = cleanBlock(text)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (this.#pasting === "never") {
      this.#unused.push(...lines);
      return;
    }
    const answers = this.#pasting === "together" ? [lines.join(" ")] : lines;
    const [first = "", ...rest] = answers.map((line, index) => (index < answers.length - 1 ? `${line}\r` : line));
    this.#waiting.unshift(...rest);
    this.#enter(first);
  }

  /** Hands keys to the question. Where it refuses a line, the lines after it have lost their place. */
  #enter(keys: string): void {
    const special = keys.search(/[\u0004\u001a]/);
    if (special >= 0) {
      this.push(keys.slice(0, special));
      // Ctrl+D ends the program, as Ctrl+C does.
      if (keys[special] === "\u0004") this.push("\u0003");
      else this.#interrupt("suspend");
      return;
    }
    if (keys === "<" && this.#goesBack) return this.#interrupt("back");
    // A letter answers yes or no by itself: the Enter that many press after it is no answer to the next question.
    const isHabit = keys === "\r" && this.#letterIn === this.#asked - 1;
    this.#letterIn = this.#pasting === "never" && /^[yn]$/i.test(keys) ? this.#asked : undefined;
    if (isHabit) return;
    if (keys !== "") {
      // Ctrl+U empties the line.
      if (this.#isReplacing && /^[^\p{Cc}]/u.test(keys)) this.push("\u0015");
      this.#isReplacing = false;
      this.push(keys);
    }
    const asked = this.#asked;
    if (keys.endsWith("\r") && this.#waiting.length > 0)
      setImmediate(() => {
        if (this.#isOpen && asked === this.#asked) this.#discard();
      });
  }

  /** Ends the question as it stands, so that what was typed into it is known. */
  #interrupt(reason: Interruption): void {
    if (reason === "suspend" && process.platform === "win32") return;
    this.interruption = reason;
    this.push("\r");
  }

  /** A program that goes on after it was stopped from outside finds the terminal as the shell has it. */
  readonly #goOn = (): void => {
    this.setRawMode(false);
    this.setRawMode(true);
    process.stdout.write("\u001b[?2004h");
    this.#interrupt("continue");
  };

  #discard(): undefined {
    this.#unused.push(...this.#waiting.map((line) => line.trim()).filter((line) => line !== ""));
    this.#waiting = [];
  }

  #tellUnused(): void {
    this.#discard();
    if (this.#unused.length > 0)
      process.stderr.write(
        `Not used of what you pasted:\n${this.#unused.map((line) => `  ${clean(line)}\n`).join("")}`,
      );
  }
}

/** Stops this program and whatever started it, as Ctrl+Z does, until the shell lets them go on. */
export async function suspend(): Promise<void> {
  process.kill(0, "SIGTSTP");
  // Outside a shell nothing stops, and the question comes again at once.
  await after(100);
}

/** Standard input ends for good with the Ctrl+D that ends a pasted text; what is asked after it is read from the terminal itself. */
const reopened = (): ReadStream =>
  new ReadStream(openSync(process.platform === "win32" ? "\\\\.\\CONIN$" : "/dev/tty", "r"));

let keyboard: Keyboard | undefined;

/** The keyboard of this process; undefined where its input never was a terminal. */
export const theKeyboard = (): Keyboard | undefined =>
  process.stdin.isTTY ? (keyboard ??= new Keyboard(process.stdin as ReadStream)) : undefined;
