import * as z from "zod";
import { Application, ProfileInput, Settings } from "../../packages/core/src/model/index.ts";

/** JSON Schemas of the files people write, for editors and other programs. */
export async function generate(): Promise<Record<string, string>> {
  const schemas = { application: Application, settings: Settings, profile: ProfileInput };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `docs/${name}.schema.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`,
    ]),
  );
}
