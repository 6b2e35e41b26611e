import { defineConfig } from "vitest/config";

/**
 * These files share a worker, which saves loading the program once for each: they leave nothing behind in the process. Three of the
 * command line's replace a module or keep a program running, and have a worker each.
 */
const sharing = [
  "packages/{core,check,ics,invitation,holidays,mail,service}/{src,test}/**/*.test.ts",
  "apps/cli/{src,test}/**/!(again|calendar-serve|prompts).test.ts",
];

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
      { extends: true, test: { name: "sharing", include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", ...sharing, ...onTheMachinesClock],
        },
      },
    ],
  },
});
