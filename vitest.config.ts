import { defineConfig } from "vitest/config";

/** Compute only: no disk, no process, no host. Their files share a worker, which saves starting one for each. */
const pure = ["core", "check", "ics", "invitation", "holidays"].map(
  (name) => `packages/${name}/{src,test}/**/*.test.ts`,
);

/** Compares the times of files, which are the disk's, with the clock: only on the machine's own. */
const onTheMachinesClock = process.env["AFTERWORD_CLOCK_MOVED"] === undefined ? [] : ["packages/store/**"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // All of the processors: by default one is left idle, and of two that is half.
    maxWorkers: "100%",
    // The same results wherever the tests run: nothing may lean on the machine's zone.
    env: { TZ: process.env["TZ"] ?? "Pacific/Kiritimati" },
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "edges",
          include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", ...pure, ...onTheMachinesClock],
        },
      },
    ],
  },
});
