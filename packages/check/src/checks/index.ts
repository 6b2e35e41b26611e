import type { Check } from '../check.ts'
import { emptyGreeting } from './left-in/empty-greeting.ts'
import { missingGreeting } from './left-in/missing-greeting.ts'
import { missingSignature } from './left-in/missing-signature.ts'
import { placeholder } from './left-in/placeholder.ts'

/** Every check there is. */
export const checks: readonly Check[] = [
  placeholder, emptyGreeting, missingGreeting, missingSignature,
]
