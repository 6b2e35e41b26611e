import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measureStart } from "../../apps/vscode/hosts/measure.ts";
import type { Effort, Measured } from "./measured.ts";

const app = fileURLToPath(new URL("../../apps/vscode", import.meta.url));

/** Activation and first tree, against a hello-world extension with a tree in the same host. */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  if (!existsSync(`${app}/dist/afterword.vsix`)) spawnSync(process.execPath, [`${app}/build.ts`], { stdio: "inherit" });
  const { ours, hello } = await measureStart(quick ? 0 : 5);
  return [
    {
      name: "VS Code: activation and first tree, against hello world",
      ours,
      peer: hello,
      unit: "ms",
      ratio: ours / hello,
      goal: "≤ 3",
      met: ours / hello <= 3,
    },
  ];
}
