import type { Run } from "./index.ts";

/** Back to your own folder. */
export const run: Run = async (afterword) => afterword.showExample(undefined);
