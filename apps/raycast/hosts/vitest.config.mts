import { defineConfig } from "vitest/config";

// Against what `ray build` wrote: run by `.ci/raycast.ts`, not by `npm test`.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ["**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    env: { TZ: "Pacific/Kiritimati" },
  },
});
