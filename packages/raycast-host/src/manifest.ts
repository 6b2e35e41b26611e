import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface CommandArgument {
  name: string;
  type: string;
  required?: boolean;
  data?: { value: string }[];
}

export interface ManifestCommand {
  name: string;
  title: string;
  description: string;
  mode: "view" | "no-view" | "menu-bar";
  subtitle?: string;
  interval?: string;
  platforms?: string[];
  arguments?: CommandArgument[];
}

/** The parts of an extension's `package.json` that the host reads. */
export interface Manifest {
  name: string;
  author: string;
  owner?: string;
  platforms: string[];
  commands: ManifestCommand[];
  tools?: { name: string; title: string; description: string }[];
  preferences?: { name: string; type: string; required?: boolean; default?: unknown }[];
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The arguments as Raycast hands them over: each one declared is there, empty where it was left out. */
export function argumentsFor(
  { name, arguments: declared = [] }: ManifestCommand,
  given: Readonly<Record<string, string>>,
  isBackground: boolean,
) {
  for (const key of Object.keys(given)) {
    if (!declared.some((one) => one.name === key)) throw new Error(`"${name}" declares no argument "${key}"`);
  }
  return Object.fromEntries(
    declared.map((one) => {
      const value = given[one.name] ?? (isBackground ? undefined : "");
      if (one.required && !value) throw new Error(`the argument "${one.name}" is required`);
      if (value && one.type === "dropdown" && !one.data?.some((choice) => choice.value === value))
        throw new Error(`"${value}" is no choice of "${one.name}"`);
      return [one.name, value];
    }),
  );
}
