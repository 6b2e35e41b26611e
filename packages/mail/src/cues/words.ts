/** What one looks for in different words. Each is a part of a pattern, without borders. */

/** Those who decide. */
export const they = String.raw`(?:we|they|the (?:[\w-]+ ){0,2}?(?:panel|committee|board|team|client|management|managers?|directors?|trustees|partners|fellows|school|college|company|firm|bosses|powers that be|leadership)|management|leadership|head office|HR)`;

/** The work that is applied for. */
export const post = String.raw`(?:role|position|job|post|place|vacancy|vacancies|opening|seat|appointment|lectureship|fellowship|internship|requisition|req|gig)`;

/** Somebody who is not the reader. */
export const others = String.raw`(?:(?:an)?other (?:applicant|candidate|person|finalist|one|guy|lad|woman|man|girl|chap|lady|fellow)|(?:an?|the|our) (?:internal|external|preferred|successful|stronger|first[- ]choice) (?:applicant|candidate|person|hire|one)|(?:someone|somebody)(?: else)?|their (?:internal|own|other) (?:\w+)|the other (?:one|two|three)|the (?:applicant|candidate)s?(?= so| who| we| that| with))`;

/** What a person does who takes the work. */
export const takes = String.raw`(?:accepted(?! (?:the|your|our|an?|my|this|that) (?:invit|meeting|apolog|explan|point|slot|time|suggest|late))|said yes|agreed to (?:join|come|start|take)|(?:taken|resumed|assumed|filled) (?:up |in )?(?:the|this|that) (?:${post}|offer)|signed(?: (?:the|a|their|his|her) contract)?(?=[.,;!]|$| yesterday| today| this| last)|been (?:appointed|chosen|selected|hired|offered (?:the|it))|resumed|got the (?:nod|job))`;

/** What is not there while nothing is decided. */
export const result = String.raw`(?:decision|answer|verdict|outcome|result|selection|choice|conclusion|view|recommendation|news|word|update)`;

/** To come to a result. */
export const decided = String.raw`(?:decided|landed|settled|signed (?:it )?off|chosen|picked|agreed|concluded|finali[sz]ed|made up (?:our|their|my|his|her) minds?|(?:made|reached|come to|arrived at|had|got) (?:an?|any|our|the|their)(?: \w+)? ${result})`;

/** To give somebody the work. */
export const hires = String.raw`(?:bring(?:ing)? in|brought in|tak(?:e|en|ing) on|took on|hir(?:e|ed|ing)|appoint(?:ed|ing)?|select(?:ed|ing)?|chose|chosen|choosing|picked|picking|prefer(?:red)?|opt(?:ed|ing) for|plump(?:ed|ing) for|settl(?:ed|ing) on|(?:go|going|gone|went)(?: ahead| to offer| forward)? (?:with|for)|(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|progress(?:ed|ing)?)(?: forward| ahead| on)? with|offer(?:ed|ing)? (?:it|the (?:[\w-]+ )?${post}) to|giv(?:en|ing) (?:it|the (?:[\w-]+ )?${post}) to|gave (?:it|the (?:[\w-]+ )?${post}) to)`;

/** To make somebody wait for an uncertain time. */
export const stops = String.raw`(?:(?:on|put on|placed on) (?:hold|ice|pause)|paus(?:e|ed|ing)|park(?:ed|ing)?|freez(?:e|ing)|froz(?:e|en)|suspend(?:ed|ing)?|shelv(?:e|ed|ing)|mothball\w*|st(?:oo|an)d(?:ing)? down|defer(?:red|ring)?|postpon(?:e|ed|ing)|stop(?:ped|ping)?|halt(?:ed|ing)?|in abeyance|back[- ]burner|iced|put off (?:until|till|for|indefinitely))`;
