import { defineConfig } from "vitest/config";

/**
 * Files that take seconds each, because they start programs or try thousands of hostile inputs. `npm test` leaves them out, so that it
 * stays under three minutes; `.ci/run` runs them as a step of its own. One runs alone by its path, as any other.
 */
const slow = "**/*.slow.test.ts";

/**
 * These files share a worker, which saves loading the program once for each: they leave nothing behind in the process. One of the
 * command line's replaces a module, and has a worker of its own.
 */
const sharing = [
  "packages/{core,check,ics,invitation,holidays,mail,service}/{src,test}/**/*.test.ts",
  "apps/cli/{src,test}/**/!(again).test.ts",
];

/** Compares the times of files, which are the disk's, with the clock: only on the machine's own. */
const onTheMachinesClock = process.env["AFTERWORD_CLOCK_MOVED"] === undefined ? [] : ["packages/store/**"];

const never = ["**/node_modules/**", "**/dist/**", ...onTheMachinesClock];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // All of the processors: by default one is left idle, and of two that is half.
    maxWorkers: "100%",
    // The same results wherever the tests run: nothing may lean on the machine's zone.
    env: { TZ: process.env["TZ"] ?? "Pacific/Kiritimati" },
    projects: [
      { extends: true, test: { name: "sharing", include: sharing, exclude: [...never, slow], isolate: false } },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: [...never, ...sharing, slow],
        },
      },
      {
        extends: true,
        test: { name: "slow", include: [`{packages,apps,scripts}/${slow}`], exclude: never, testTimeout: 120_000 },
      },
    ],
  },
});
