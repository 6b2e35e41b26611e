// Raycast's lists of names. Which names exist is checked where the commands are type-checked; here every name stands for itself.
const names = (of: string) =>
  new Proxy({}, { get: (_, name) => (typeof name === "symbol" ? undefined : `${of}:${name}`) }) as never;

export const Icon = names("icon");
export const Color = names("color");
export const Keyboard = { Shortcut: { Common: names("shortcut") } } as never;
export const Alert = { ActionStyle: { Default: "default", Destructive: "destructive", Cancel: "cancel" } } as never;
export const LaunchType = { UserInitiated: "userInitiated", Background: "background" } as const;
export const PopToRootType = { Default: "default", Immediate: "immediate", Suspended: "suspended" } as const;
