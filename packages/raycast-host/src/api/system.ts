import { host, type ShownToast } from "../state.ts";

const textOf = (content: unknown): string =>
  typeof content === "object" && content !== null
    ? String((content as { text?: unknown }).text ?? "")
    : String(content);

export const Clipboard = {
  async copy(content: unknown, _options?: unknown): Promise<void> {
    const text = textOf(content);
    host().state.copied.push(text);
    host().around.clipboard = { text };
  },
  async paste(content: unknown): Promise<void> {
    host().state.pasted.push(textOf(content));
  },
  async clear(): Promise<void> {
    host().around.clipboard = {};
  },
  async read(_options?: { offset?: number }): Promise<{ text: string; file?: string; html?: string }> {
    return { text: "", ...host().around.clipboard };
  },
  async readText(_options?: { offset?: number }): Promise<string | undefined> {
    return host().around.clipboard.text;
  },
};

const applicationName = (application: unknown): string | undefined =>
  typeof application === "object" && application !== null
    ? String((application as { name: unknown }).name)
    : (application as string | undefined);

export async function open(target: string, application?: unknown): Promise<void> {
  const name = applicationName(application);
  host().state.opened.push({ target, ...(name !== undefined && { application: name }) });
}

export async function showInFinder(path: unknown): Promise<void> {
  host().state.opened.push({ target: String(path), application: "Finder" });
}

export async function getSelectedText(): Promise<string> {
  const text = host().around.selectedText;
  if (text === undefined) throw new Error("Cannot copy selected text from frontmost application.");
  return text;
}

export async function getSelectedFinderItems(): Promise<{ path: string }[]> {
  const files = host().around.selectedFiles;
  if (files === undefined) throw new Error("Finder isn't the frontmost application.");
  return files.map((path) => ({ path }));
}

export async function getFrontmostApplication(): Promise<{ name: string; path: string; bundleId?: string }> {
  return { name: "TextEdit", path: "/Applications/TextEdit.app", bundleId: "com.apple.TextEdit" };
}

export async function showHUD(title: string, _options?: unknown): Promise<void> {
  host().state.huds.push(title);
}

export async function confirmAlert(options: {
  title: string;
  message?: string;
  primaryAction?: { onAction?: () => void };
  dismissAction?: { onAction?: () => void };
}): Promise<boolean> {
  const { state, around } = host();
  state.alerts.push({ title: options.title, message: options.message });
  const chosen = around.confirm ? options.primaryAction : options.dismissAction;
  chosen?.onAction?.();
  return around.confirm;
}

export async function launchCommand(options: {
  name: string;
  type: string;
  arguments?: unknown;
  context?: unknown;
}): Promise<void> {
  const { name, type, context } = options;
  host().state.launched.push({ name, type, arguments: options.arguments, context });
}

export async function closeMainWindow(_options?: unknown): Promise<void> {}

export async function popToRoot(_options?: unknown): Promise<void> {
  host().state.poppedToRoot++;
}

export async function openExtensionPreferences(): Promise<void> {
  host().state.preferencesOpened++;
}

export const getPreferenceValues = <T>(): T => host().around.preferences as T;

export const environment = new Proxy(
  {},
  {
    get: (_, name) =>
      name === "canAccess"
        ? (api: unknown) => api !== AI || host().around.answers !== undefined
        : host().around.environment[name as string],
  },
) as never;

/** What the extension keeps between its commands, as text, numbers and flags. */
export const LocalStorage = {
  async getItem<T>(key: string): Promise<T | undefined> {
    return host().kept.get(key) as T | undefined;
  },
  async setItem(key: string, value: string | number | boolean): Promise<void> {
    host().kept.set(key, value);
  },
  async removeItem(key: string): Promise<void> {
    host().kept.delete(key);
  },
  async allItems<T>(): Promise<T> {
    return Object.fromEntries(host().kept) as T;
  },
  async clear(): Promise<void> {
    host().kept.clear();
  },
};

/** A cache without a limit: what a command put into it is there for the next one. */
export class Cache {
  readonly #prefix: string;

  constructor({ namespace = "" }: { namespace?: string } = {}) {
    this.#prefix = `${namespace}\n`;
  }

  get(key: string): string | undefined {
    return host().cached.get(this.#prefix + key);
  }
  has(key: string): boolean {
    return host().cached.has(this.#prefix + key);
  }
  set(key: string, data: string): void {
    host().cached.set(this.#prefix + key, data);
  }
  remove(key: string): boolean {
    return host().cached.delete(this.#prefix + key);
  }
}

/** The model of Raycast's: it gives the answers of the host's options in turn. */
export const AI = {
  ask(prompt: string, _options?: unknown): Promise<string> {
    const { state, around } = host();
    state.asked.push(prompt);
    const answer = around.answers?.[state.asked.length - 1];
    return answer === undefined ? Promise.reject(new Error("The model did not answer.")) : Promise.resolve(answer);
  },
};

export async function updateCommandMetadata({ subtitle }: { subtitle?: string | null }): Promise<void> {
  host().state.subtitle = subtitle ?? undefined;
}

const toastStyle = { Success: "SUCCESS", Failure: "FAILURE", Animated: "ANIMATED" } as const;

interface ToastOptions extends ShownToast {
  style?: string;
  title: string;
  message?: string;
}

export class Toast implements ShownToast {
  static Style = toastStyle;
  primaryAction: ShownToast["primaryAction"];
  secondaryAction: ShownToast["secondaryAction"];
  readonly #shown: ReturnType<typeof host>["state"]["toasts"][number];

  constructor({ style = toastStyle.Success, title, message, primaryAction, secondaryAction }: ToastOptions) {
    this.primaryAction = primaryAction;
    this.secondaryAction = secondaryAction;
    this.#shown = {
      style,
      title,
      message,
      actions: [primaryAction, secondaryAction].flatMap((action) => action?.title ?? []),
    };
  }

  get style(): string {
    return this.#shown.style;
  }
  set style(style: string) {
    this.#shown.style = style;
  }
  get title(): string {
    return this.#shown.title;
  }
  set title(title: string) {
    this.#shown.title = title;
  }
  get message(): string | undefined {
    return this.#shown.message;
  }
  set message(message: string | undefined) {
    this.#shown.message = message;
  }

  async show(): Promise<void> {
    const { state } = host();
    if (!state.toasts.includes(this.#shown)) state.toasts.push(this.#shown);
    host().toast = this;
  }

  async hide(): Promise<void> {
    delete host().toast;
  }
}

export async function showToast(options: ToastOptions | string, title = "", message?: string): Promise<Toast> {
  const toast = new Toast(
    typeof options === "string" ? { style: options, title, ...(message !== undefined && { message }) } : options,
  );
  await toast.show();
  return toast;
}
