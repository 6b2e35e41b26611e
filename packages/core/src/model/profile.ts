import * as z from "zod";
import { customNames } from "../profiles/customs.ts";
import { line } from "./text.ts";

/** How grave a finding of the check can be. */
export const severities = ["blocker", "warning", "hint"] as const;

/** Editors are told the words; another one spoils itself alone and not the profile, so it is the profile's reader who refuses it. */
const oneOf = (...words: readonly string[]) => z.string().meta({ enum: [...words] });

/** A choice of rules and parameters. Users write their own in `profiles/NAME.yaml`, extending a built-in one. */
export const ProfileInput = z.object({
  extends: z.enum(["balanced", "patient", "strict", ...customNames]).default("balanced"),
  description: line.optional(),
  /** Rules turned off, or back on. */
  rules: z.record(z.string(), oneOf("on", "off")).default({}),
  /** Parameters changed: see `afterword profile` for each one's unit and range. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** How grave a finding of the check is. */
  severities: z.record(z.string(), oneOf(...severities, "off")).default({}),
});
export interface ProfileInput extends z.output<typeof ProfileInput> {}
