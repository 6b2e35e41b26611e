import { defineConfig } from "vitest/config";

// Against what `ray build` wrote: run by `.ci/raycast.ts`, not by `npm test`.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ["**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    // Half of the time a command waits for what a person would see: two files at a time keep a machine of two cores busy.
    maxWorkers: 2,
    env: { TZ: "Pacific/Kiritimati" },
  },
});
