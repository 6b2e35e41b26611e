import { realpath } from "node:fs/promises";
import { homedir } from "node:os";
import * as vscode from "vscode";
import type { Environment, Service, Snapshot } from "@afterword/service";
import { IgnoredFindings } from "./drafts/ignored.ts";
import { grammarOf } from "./drafts/grammar.ts";
import { presentMoment, type Moment } from "./present.ts";
import { say } from "./say.ts";
import { Serving } from "./serving.ts";

/** Which folder is shown, and at which moment. */
export interface Place {
  folder: string;
  state: string;
  /** A moment of its own: the example is always looked at on the same day. */
  at?: Moment;
}

/** A folder with what reads it: the two belong together, whatever is looked at later. */
export interface Opened {
  readonly place: Place;
  readonly service: Promise<Service>;
}

/** Why the folder is read again: somebody changed something, or time went by. */
export type Cause = "change" | "time";

/**
 * The folder of applications as this window sees it. Everything is read on first use, and again when anybody changed it or a
 * minute has passed: nothing is loaded for as long as nobody looks.
 */
export class Afterword implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Cause>();
  readonly onDidChange = this.#changed.event;
  readonly #read = new vscode.EventEmitter<Snapshot>();
  /** The folder was read. */
  readonly onDidRead = this.#read.event;
  readonly #settingsWatch: vscode.Disposable;
  #example: Place | undefined;
  #opened: (Opened & { stop: () => void }) | undefined;
  #snapshot: { at: number; read: Promise<Snapshot> } | undefined;
  #clock: NodeJS.Timeout | undefined;

  readonly context: vscode.ExtensionContext;
  readonly serving: Serving;
  readonly ignored = new IgnoredFindings(this);

  constructor(context: vscode.ExtensionContext) {
    this.context = context;
    this.serving = new Serving(this);
    this.#settingsWatch = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("afterword.folder")) return;
      this.#forget();
      void this.serving.moved().catch(() => {});
    });
  }

  /** The example's while it is open; else the setting's, `AFTERWORD_FOLDER`, or the one every app of ours shares. */
  async place(): Promise<Place> {
    return this.#example ?? this.ownPlace();
  }

  /** Your own folder, whatever is in view. */
  async ownPlace(): Promise<Place> {
    const { defaultFolder, defaultState } = await import("@afterword/store/places");
    const { env, platform } = process;
    const chosen = vscode.workspace.getConfiguration("afterword").get("folder", "").trim();
    const folder = chosen === "" ? defaultFolder(env, platform) : chosen.replace(/^~(?=[/\\]|$)/, homedir());
    // As the store names the files in it.
    return { folder: await realpath(folder).catch(() => folder), state: defaultState(env, platform) };
  }

  get example(): Place | undefined {
    return this.#example;
  }

  /** Shows the example in place of your own folder, or your own again. */
  showExample(place: Place | undefined): void {
    this.#example = place;
    void vscode.commands.executeCommand("setContext", "afterword.example", place !== undefined);
    this.#forget();
  }

  async service(): Promise<Service> {
    return (await this.open()).service;
  }

  /** Everything in the folder at this moment. */
  async snapshot(): Promise<Snapshot> {
    const service = await this.service();
    const now = Date.now();
    if (!this.#snapshot || now - this.#snapshot.at > 60_000) {
      const read = service.snapshot();
      this.#snapshot = { at: now, read };
      read.then(
        (snapshot) => this.#read.fire(snapshot),
        () => (this.#snapshot = undefined),
      );
    }
    return this.#snapshot.read;
  }

  /** Whether one of these commands was ever carried through on this machine, your own folder in view. */
  hasRun(...names: readonly string[]): boolean {
    return names.some((name) => this.context.globalState.get(`afterword.ran.${name}`) === true);
  }

  /** The title of a command of ours, as the palette has it. */
  titleOf(command: string): string {
    const { contributes } = this.context.extension.packageJSON as {
      contributes: { commands: readonly { command: string; title: string }[] };
    };
    return contributes.commands.find((one) => one.command === `afterword.${command}`)!.title;
  }

  /** A command was carried through: to be remembered, and what it changed is to be seen at once. */
  async ran(name: string): Promise<void> {
    // The example is never set up: the settings are your own.
    if ((!this.#example || name === "setUp") && !this.hasRun(name))
      await this.context.globalState.update(`afterword.ran.${name}`, true);
    this.refresh();
  }

  /** After a change of ours, which is to show at once. */
  refresh(cause: Cause = "change"): void {
    this.#snapshot = undefined;
    this.#changed.fire(cause);
  }

  dispose(): void {
    this.#forget(false);
    this.serving.dispose();
    this.#settingsWatch.dispose();
    this.#changed.dispose();
    this.#read.dispose();
  }

  /** The folder in view. */
  async open(): Promise<Opened> {
    if (this.#opened) return this.#opened;
    const place = await this.place();
    if (this.#opened) return this.#opened;
    const service = this.serviceAt(place);
    const opened = { place, service, stop: () => {} };
    this.#opened = opened;
    void service.then(({ store }) => {
      if (this.#opened === opened) opened.stop = store.changes(() => this.refresh());
    });
    // Windows open and close as time goes by.
    this.#clock = setInterval(() => this.refresh("time"), 60_000);
    return opened;
  }

  /** Opens a folder, in view or not. */
  async serviceAt(place: Place): Promise<Service> {
    const { openService } = await import("@afterword/service");
    return openService(this.#environment(place));
  }

  #environment({ folder, state, at }: Place): Environment {
    return {
      folder,
      state,
      zone: presentMoment(at).zone,
      now: () => presentMoment(at).now,
      app: "vscode",
      workCalendar: async (country) => (await import("@afterword/holidays")).workCalendar(country),
      grammar: grammarOf(this.context),
      onCalendarProblem: (file, problem) =>
        void say("warning", vscode.l10n.t("The calendar {0} is out of date: {1}", file, problem)),
    };
  }

  #forget(tell = true): void {
    this.#opened?.stop();
    this.#opened = undefined;
    clearInterval(this.#clock);
    if (tell) this.refresh();
  }
}
