import type { Found, Subject } from "../../check.ts";

export const thanks =
  /\b(?:thank\w*|cheers for|grateful\w*|gratitude|appreciat\w+|obliged|kind of you|indebted|asante|dankie|enkosi|ngiyabonga|merci|gracias|danke|obrigad[oa])\b/i;
export const interest =
  /\b(?:interest(?:ed|s)?|excited|excitement|enthusias\w+|keen\w*|eager\w*|(?:would|should|'d|’d) (?:(?:still|very much|really|gladly|dearly|truly) ){0,2}(?:love|like|relish|welcome) (?!to (?:thank|know|ask|hear|express|say|withdraw))|(?:be|am) (?:glad|happy|delighted|thrilled|proud|honoured|honored) to (?:join|work|be part|contribute|take|help|build)|(?:love|hope|hoping|want|like|glad|happy|delighted) to (?:join|contribute|be part|work with|work on|build)|i(?:'|’)d (?:(?:still|very much|really|gladly) )*(?:love|like|take|be (?:very )?(?:glad|happy|delighted)) (?:to|the)|(?:should|would|'d|’d) be (?:so |very |really )?(?:glad|happy|delighted)|would gladly take|i(?:'|’)d still like|want (?:it|the [^.!?\n]{0,60}(?:job|role|position|post))|i want (?:the|this) (?:job|role|position)|forward to (?:joining|contributing|working|the (?:possibility|opportunity|chance|prospect|next)|being part|taking|helping)|(?:right|good|great|strong|ideal|natural|perfect) (?:fit|match|place|step|role|move|next)|drawn to|appeals?(?:ed|ing)?|motivat\w+|inspired|passion\w*|convinced|more sure|even surer|confirmed|can see myself|see myself|picture myself|(?:how|where|the \p{L}+) i(?:(?:'|’)d)?(?: like| want)|what i want|do i want|hope(?:d)? to (?:be|have|see|hear|get|do)|hope we get to (?:do|work)|the (?:job|role|work) i)\b/iu;
export const asksUpdate =
  /\b(?:update|status|news|decision|decided|timeline|timing|progress|next steps?|where (?:things|you|the process) (?:stand|stands|are|is)|outcome|how (?:things|the process|it) (?:is|are|stands?)|heard|develop\w+)\b/i;

/** A finding for something that is missing from the body: it stands where the body ends. */
export function missing({ note }: Subject, message: string): Found {
  const body = note.text.slice(0, note.body.end).trimEnd().length;
  const at = Math.max(body, note.body.start);
  return { start: at, end: at, message };
}

export const bodyOf = ({ note }: Subject): string => note.text.slice(note.body.start, note.body.end);

export const wordCount = ({ note }: Subject): number => note.words.filter((word) => word.zone === "body").length;
