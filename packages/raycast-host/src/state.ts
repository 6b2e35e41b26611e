/** What the person at this Raycast would have seen and done, and what the extension asked Raycast to do. */
export interface HostState {
  toasts: { style: string; title: string; message?: string | undefined; actions: string[] }[];
  huds: string[];
  /** What was copied, oldest first. */
  copied: string[];
  pasted: string[];
  opened: { target: string; application?: string | undefined }[];
  launched: { name: string; type: string; arguments?: unknown; context?: unknown }[];
  alerts: { title: string; message?: string | undefined }[];
  preferencesOpened: number;
  poppedToRoot: number;
  /** The subtitle that a command gave itself in the root search. */
  subtitle: string | undefined;
  /** What the model was asked. */
  asked: string[];
  /** What tools asked to be confirmed. */
  confirmations: unknown[];
}

/** What surrounds the command when it is launched. */
export interface Surroundings {
  preferences: Record<string, unknown>;
  environment: Record<string, unknown>;
  clipboard: { text?: string; file?: string };
  selectedText?: string | undefined;
  selectedFiles?: readonly string[] | undefined;
  /** What is answered to every alert. */
  confirm: boolean;
  /** What the model answers, in turn; where it is left out, this Raycast has no model. */
  answers?: readonly string[] | undefined;
}

export const emptyState = (): HostState => ({
  toasts: [],
  huds: [],
  copied: [],
  pasted: [],
  opened: [],
  launched: [],
  alerts: [],
  preferencesOpened: 0,
  poppedToRoot: 0,
  subtitle: undefined,
  asked: [],
  confirmations: [],
});

interface ToastAction {
  title: string;
  onAction: (toast: unknown) => void;
}
export interface ShownToast {
  primaryAction?: ToastAction | undefined;
  secondaryAction?: ToastAction | undefined;
}

export interface Host {
  state: HostState;
  around: Surroundings;
  kept: Map<string, string | number | boolean>;
  cached: Map<string, string>;
  /** The toast on screen, for its actions. */
  toast?: ShownToast;
}

let current: Host | undefined;

export function host(): Host {
  if (!current) throw new Error("no command has been launched");
  return current;
}

export const enter = (next: Host): void => void (current = next);
