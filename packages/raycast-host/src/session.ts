import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createElement, useState, type ComponentType, type ReactNode } from "react";
import { NavigationContext } from "./api/components.ts";
import { loadBundle } from "./bundle.ts";
import { argumentsFor, readManifest, type Manifest } from "./manifest.ts";
import { Screen, type Snapshot } from "./screen.ts";
import { createRoot } from "./renderer.ts";
import { emptyState, enter, type Host, type HostState } from "./state.ts";

export interface LaunchOptions {
  arguments?: Record<string, string>;
  launchType?: "userInitiated" | "background";
  launchContext?: Record<string, unknown>;
  fallbackText?: string;
  draftValues?: Record<string, unknown>;
}

/** Set once for a Raycast: where the built extension lies, what it is preferred to do, and on what machine. */
export interface HostOptions {
  /** The folder `ray build` wrote. */
  dist: string;
  preferences?: Record<string, unknown>;
  platform?: "macOS" | "Windows";
  clipboard?: { text?: string; file?: string };
  selectedText?: string;
  selectedFiles?: readonly string[];
  /** What is answered to alerts; yes unless said otherwise. */
  confirm?: boolean;
  /** What Raycast's model answers, in turn; none is there where it is left out. */
  answers?: readonly string[];
}

/** Milliseconds from asking for the command. */
export interface Launched {
  evaluated: number;
  rendered: number;
}

/** The thread that a command runs in. Everything it answers can be handed to another thread. */
export class Session {
  readonly #options: HostOptions;
  readonly #host: Host;
  #screen: Screen | undefined;
  #preferences: Record<string, unknown>;
  /** Takes what is on screen away, as Raycast does before another command begins. */
  #leave = (): void => {};
  #filled: Promise<number> | undefined;
  #first: Snapshot | undefined;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#preferences = options.preferences ?? {};
    this.#host = {
      state: emptyState(),
      kept: new Map(),
      cached: new Map(),
      around: {
        preferences: {},
        environment: {},
        clipboard: options.clipboard ?? {},
        selectedText: options.selectedText,
        selectedFiles: options.selectedFiles,
        confirm: options.confirm ?? true,
        answers: options.answers,
      },
    };
    if (options.platform)
      Object.defineProperty(process, "platform", { value: options.platform === "Windows" ? "win32" : "darwin" });
  }

  async launch(name: string, options: LaunchOptions = {}): Promise<Launched> {
    const { dist, platform = "macOS" } = this.#options;
    const manifest = readManifest(dist);
    const command = manifest.commands.find((one) => one.name === name);
    if (!command) throw new Error(`the manifest has no command "${name}"`);
    if (!(command.platforms ?? manifest.platforms).includes(platform))
      throw new Error(`"${name}" is not for ${platform}`);
    const launchType = options.launchType ?? "userInitiated";
    const isBackground = launchType === "background";
    if (isBackground && command.mode === "view")
      throw new Error("only commands without a view, and those in the menu bar, run in the background");
    this.#enter(manifest, { commandName: name, commandMode: command.mode, launchType });
    const props = {
      launchType,
      arguments: argumentsFor(command, options.arguments ?? {}, isBackground),
      launchContext: options.launchContext,
      fallbackText: options.fallbackText,
      draftValues: options.draftValues,
    };

    const begun = performance.now();
    const { default: main } = loadBundle(join(dist, `${name}.js`));
    const evaluated = performance.now() - begun;
    if (typeof main !== "function") throw new Error(`${name} exports no command`);
    if (command.mode === "no-view") {
      await main(props);
      return { evaluated, rendered: performance.now() - begun };
    }
    const rendered = await this.#render(main as ComponentType, props, begun);
    return { evaluated, rendered };
  }

  /** Begins a command or a tool in surroundings of its own. */
  #enter(manifest: Manifest, environment: Record<string, unknown>): void {
    this.#leave();
    const { dist } = this.#options;
    const preferences = this.#preferences;
    this.#host.around.preferences = Object.fromEntries(
      (manifest.preferences ?? []).map((one) => [one.name, preferences[one.name] ?? one.default]),
    );
    this.#host.around.environment = {
      raycastVersion: "1.104.25",
      extensionName: manifest.name,
      ownerOrAuthorName: manifest.owner ?? manifest.author,
      assetsPath: join(dist, "assets"),
      supportPath: join(dist, "support"),
      isDevelopment: false,
      appearance: "dark",
      textSize: "medium",
      ...environment,
    };
    enter(this.#host);
  }

  /** Lets the assistant use a tool. What the tool wants confirmed is asked first; undefined where the answer is no. */
  async tool(name: string, input: object = {}): Promise<unknown> {
    const { dist } = this.#options;
    const manifest = readManifest(dist);
    if (!manifest.tools?.some((one) => one.name === name)) throw new Error(`the manifest has no tool "${name}"`);
    this.#enter(manifest, { commandName: name, commandMode: "no-view", launchType: "userInitiated" });
    const { default: run, confirmation } = loadBundle(join(dist, "tools", `${name}.js`)) as Record<string, unknown>;
    if (typeof run !== "function") throw new Error(`${name} exports no tool`);
    if (typeof confirmation === "function") {
      const asked: unknown = await confirmation(input);
      if (asked !== undefined) this.#host.state.confirmations.push(asked);
      if (asked !== undefined && !this.#host.around.confirm) return undefined;
    }
    return run(input);
  }

  /** `raycast://extensions/AUTHOR/EXTENSION/COMMAND?arguments=…&context=…` */
  deeplink(url: string): Promise<Launched> {
    const { protocol, host, pathname, searchParams } = new URL(url);
    const [author, extension, command] = pathname.slice(1).split("/");
    const manifest = readManifest(this.#options.dist);
    if (protocol !== "raycast:" || host !== "extensions") throw new Error(`this is no link to an extension: ${url}`);
    if (author !== (manifest.owner ?? manifest.author) || extension !== manifest.name)
      throw new Error(`this link is for ${author}/${extension}`);
    const read = (name: string) => (searchParams.has(name) ? JSON.parse(searchParams.get(name)!) : undefined);
    return this.launch(command!, {
      ...(searchParams.has("arguments") && { arguments: read("arguments") }),
      ...(searchParams.has("context") && { launchContext: read("context") }),
      ...(searchParams.has("launchType") && { launchType: searchParams.get("launchType") as "background" }),
    });
  }

  /** Resolves with the milliseconds from `begun` to the first picture. */
  #render(main: ComponentType, props: object, begun: number): Promise<number> {
    const { promise: filled, resolve: fill } = Promise.withResolvers<number>();
    this.#filled = filled;
    return new Promise((resolve, reject) => {
      const screen = new Screen(() => root.container);
      const root = createRoot(
        () => {
          screen.commits++;
          const committed = performance.now() - begun;
          if (screen.commits === 1) this.#first = root.container.all("view").at(-1)?.children[0]?.snapshot();
          if (!screen.loads) fill(committed);
          // React tells of an error after it has committed the empty tree that the error left.
          queueMicrotask(() => resolve(committed));
        },
        (error) => {
          screen.failure ??= error;
          reject(error);
        },
      );
      this.#screen = screen;
      this.#leave = () => root.render(null);
      root.render(createElement(Views, { first: createElement(main, props) }));
    });
  }

  /** Milliseconds from asking for the command to the first picture that has nothing left to load. */
  filled = async (): Promise<number | undefined> => this.#filled;

  /** The first picture of the command that was launched last, whether or not it still loaded. */
  first = async (): Promise<Snapshot | undefined> => this.#first;

  get #shown(): Screen {
    if (!this.#screen) throw new Error("nothing is on screen");
    return this.#screen;
  }

  async show(): Promise<Snapshot> {
    await this.#shown.settle();
    return this.#shown.top.snapshot();
  }

  depth = async (): Promise<number> => this.#shown.depth;
  actions = async (row?: string): Promise<string[]> => (await this.#shown.settled()).actions(row);
  values = async (): Promise<Record<string, unknown>> => (await this.#shown.settled()).values();
  errors = async (): Promise<Record<string, string>> => (await this.#shown.settled()).errors();
  enter = (values: Record<string, unknown>): Promise<void> => this.#shown.enter(values);
  run = (title: string, row?: string): Promise<void> => this.#shown.run(title, row);
  choose = (value: string): Promise<void> => this.#shown.choose(value);
  click = (title: string, submenu?: string): Promise<void> => this.#shown.click(title, submenu);
  state = async (): Promise<HostState> => this.#host.state;

  /** Chooses an action of the toast on screen. */
  async toast(title: string): Promise<void> {
    const { toast } = this.#host;
    const action = [toast?.primaryAction, toast?.secondaryAction].find((one) => one?.title === title);
    if (!action) throw new Error(`the toast has no action "${title}"`);
    action.onAction(toast);
    await this.#screen?.settle();
  }

  /** Changes the preferences, as a person does in the settings; commands that start later read the new ones. */
  async prefer(preferences: Record<string, unknown>): Promise<void> {
    this.#preferences = preferences;
  }

  async answer(confirm: boolean): Promise<void> {
    this.#host.around.confirm = confirm;
  }

  /** Somebody copies something in another app. */
  async copy(clipboard: { text?: string; file?: string }): Promise<void> {
    this.#host.around.clipboard = clipboard;
  }

  /** Megabytes of JavaScript heap in use after collecting what can be. */
  async heap(): Promise<number> {
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)();
    return getHeapStatistics().used_heap_size / 2 ** 20;
  }
}

/** The stack of views a command pushes on. Those below the top one stay mounted, as in Raycast. */
function Views({ first }: { first: ReactNode }): ReactNode {
  const [stack, setStack] = useState<{ view: ReactNode; onPop?: (() => void) | undefined }[]>([{ view: first }]);
  const [navigation] = useState(() => ({
    push: (view: ReactNode, onPop?: () => void) => setStack((now) => [...now, { view, onPop }]),
    pop: () =>
      setStack((now) => {
        if (now.length > 1) queueMicrotask(() => now.at(-1)?.onPop?.());
        return now.length > 1 ? now.slice(0, -1) : now;
      }),
  }));
  return createElement(
    NavigationContext.Provider,
    { value: navigation },
    stack.map(({ view }, index) => createElement("view", { key: index }, view)),
  );
}
