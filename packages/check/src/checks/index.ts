import type { Check } from '../check.ts'
import { emptyGreeting } from './left-in/empty-greeting.ts'
import { missingGreeting } from './left-in/missing-greeting.ts'
import { missingSignature } from './left-in/missing-signature.ts'
import { placeholder } from './left-in/placeholder.ts'
import { agreement } from './language/agreement.ts'
import { article } from './language/article.ts'
import { capitalI } from './language/capital-i.ts'
import { capitalName } from './language/capital-name.ts'
import { capitalStart } from './language/capital-start.ts'
import { confusedWords } from './language/confused-words.ts'
import { doubledWord } from './language/doubled-word.ts'
import { its } from './language/its.ts'
import { nounNumber } from './language/noun-number.ts'
import { setPhrase } from './language/set-phrase.ts'
import { thanThen } from './language/than-then.ts'
import { theirThere } from './language/their-there.ts'
import { toToo } from './language/to-too.ts'
import { verbForm } from './language/verb-form.ts'
import { your } from './language/your.ts'

/** Every check there is, in the order of the docs. */
export const checks: readonly Check[] = [
  // left in
  emptyGreeting,
  missingGreeting,
  missingSignature,
  placeholder,
  // language
  agreement,
  article,
  capitalI,
  capitalName,
  capitalStart,
  confusedWords,
  doubledWord,
  its,
  nounNumber,
  setPhrase,
  thanThen,
  theirThere,
  toToo,
  verbForm,
  your,
]
