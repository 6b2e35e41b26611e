import * as z from 'zod'
import { line } from './text.ts'

/** A choice of rules and parameters. Users write their own in `profiles/NAME.yaml`, extending a built-in one. */
export const ProfileInput = z.object({
  extends: z.enum(['balanced', 'patient', 'strict']).default('balanced'),
  description: line.optional(),
  /** Rules turned off, or back on. */
  rules: z.record(z.string(), z.enum(['on', 'off'])).default({}),
  /** Parameters changed: see `afterword profile` for each one's unit and range. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** How grave a finding of the check is. */
  severities: z.record(z.string(), z.enum(['blocker', 'warning', 'hint', 'off'])).default({}),
})
export interface ProfileInput extends z.output<typeof ProfileInput> {}
