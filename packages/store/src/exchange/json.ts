/** The whole folder as one JSON text. */
import { StoreError } from "../problem.ts";
import { describeData } from "../text/issues.ts";
import { Everything } from "./everything.ts";

export const writeJson = (data: Everything): string => `${JSON.stringify(data, null, 2)}\n`;

/** @throws StoreError `invalid` where the text is not an export. */
export function readJson(text: string): Everything {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new StoreError("invalid", `This is not JSON: ${(error as Error).message}.`, { cause: error });
  }
  const result = Everything.safeParse(data);
  if (result.success) return result.data;
  const problems = describeData(result.error.issues, data, "the file");
  throw new StoreError("invalid", `This is not an export of Afterword. ${problems[0]!.message}`, { problems });
}
