import { readFileSync } from "node:fs";
import Module, { createRequire, isBuiltin } from "node:module";
import { basename, dirname } from "node:path";
import vm from "node:vm";
import * as api from "./api/index.ts";

const require = createRequire(import.meta.url);
const provided: Record<string, unknown> = {
  "@raycast/api": api,
  react: require("react"),
  "react/jsx-runtime": require("react/jsx-runtime"),
};

/**
 * Runs a built file as Raycast does: CommonJS that can require Node's own modules, React and the API, and nothing else.
 * @throws where the build left something out that Raycast does not provide.
 */
export function loadBundle(file: string): { default?: unknown } {
  const module = { exports: {} as { default?: unknown } };
  const requireProvided = (id: string): unknown => {
    if (Object.hasOwn(provided, id)) return provided[id];
    if (isBuiltin(id)) return require(id);
    throw new Error(`${basename(file)} requires "${id}", which Raycast does not provide and the build did not bundle`);
  };
  const run = vm.runInThisContext(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as Function;
  run.call(module.exports, module.exports, requireProvided, module, file, dirname(file));
  return module.exports;
}
