import type MochaType from "mocha";
import { suites } from "./suites.ts";

/** Called by the host: runs every suite and rejects where one test failed. What is said with `[test]` reaches the terminal. */
export async function run(): Promise<void> {
  // Loaded by the host's own loader: its releases differ in what `require` makes of a module.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({
    ui: "bdd",
    timeout: 240_000,
    color: false,
    ...(process.env["AFTERWORD_TEST_ONLY"] && { grep: process.env["AFTERWORD_TEST_ONLY"] }),
  });
  // The built-in reporters write to a terminal that nobody sees.
  mocha.reporter(class extends Mocha.reporters.Base {});
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  suites();
  const failures = await new Promise<number>((resolve) => report(mocha.run(resolve)));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function report(runner: MochaType.Runner): void {
  let passed = 0;
  runner.on("pass", (test) => {
    passed++;
    console.log(`[test]   ✓ ${test.fullTitle()}`);
  });
  runner.on("fail", (test, error: Error) =>
    console.log(`[test]   ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`),
  );
  runner.on("end", () => console.log(`[test] ${passed} passed`));
}
