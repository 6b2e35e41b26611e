import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
      "apps/*/test/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/hosts/**"],
    testTimeout: 30_000,
    // The same results wherever the tests run: nothing may lean on the machine's zone.
    env: { TZ: process.env["AFTERWORD_TEST_ZONE"] ?? "Pacific/Kiritimati" },
  },
});
