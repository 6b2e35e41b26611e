import type { Context } from '../../plan/context.ts'
import { oneMessage } from './one-message.ts'

/** Whether the status message will not come at all: forbidden, or the profile's one follow-up is spent. */
export const isSilenced = (context: Context): boolean =>
  context.facts.instruction.is === 'do-not-contact'
  || (context.facts.instruction.is === 'will-contact' && !context.value('will-contact.ask'))
  || oneMessage(context) !== undefined
