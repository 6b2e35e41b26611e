import type { Found, Subject } from '../../check.ts'

export const thanks = /\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|obliged|kind of you|indebted)\b/i
export const interest = /\b(?:interest(?:ed|s)?|excited|excitement|enthusias\w+|keen\w*|eager\w*|would (?:love|like) to (?:join|work|be part|contribute|help|take|continue|build|move)|would be (?:glad|happy|delighted|thrilled|proud|honoured|honored) to (?:join|work|be part|contribute|take|help|build)|(?:love|hope|hoping|want|like|glad|happy|delighted) to (?:join|contribute|be part|work with|work on|build)|i(?:'|’)d (?:love|like|be (?:glad|happy|delighted)) to|i want (?:the|this) (?:job|role|position)|forward to (?:joining|contributing|working|the (?:possibility|opportunity|chance|prospect|next)|being part|taking|helping)|(?:right|good|great|strong|ideal|natural|perfect) (?:fit|match|place|step|role|move|next)|drawn to|appeals?(?:ed|ing)?|motivat\w+|inspired|passion\w*|convinced|more sure|even surer|confirmed|can see myself|see myself|picture myself|where i want|what i want|do i want|hope to (?:be|have|see|hear|get)|the (?:job|role|work) i)\b/i
export const asksUpdate = /\b(?:update|status|news|decision|decided|timeline|timing|progress|next steps?|where (?:things|you|the process) (?:stand|stands|are|is)|outcome|how (?:things|the process|it) (?:is|are|stands?)|heard|develop\w+)\b/i

/** A finding for something that is missing from the body: it stands where the body ends. */
export function missing({ note }: Subject, message: string): Found {
  const body = note.text.slice(0, note.body.end).trimEnd().length
  const at = Math.max(body, note.body.start)
  return { start: at, end: at, message }
}

export const bodyOf = ({ note }: Subject): string => note.text.slice(note.body.start, note.body.end)

export const wordCount = ({ note }: Subject): number => note.words.filter(word => word.zone === 'body').length
