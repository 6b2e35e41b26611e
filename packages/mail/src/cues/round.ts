import { cue, type Cue } from "./cue.ts";

const meeting = String.raw`(?:interview|conversation|call|chat|meeting|assessment (?:cent(?:re|er)|day)|on-?site|panel|presentation|visit|round|stage|session|trial (?:shift|day)|selection day|screen|discussion|catch[- ]?up|video call|second interview|super ?day|lesson observation|loop)`;
const others =
  /\b(?:other|remaining|more|last|final|few|two|three|several|all(?: the)?|further|rest of the) (?:\w+ )?(?:candidates?|people|applicants?|interviews)\b|\bfeedback\b|\bdiscuss (?:the|our|your|this) (?:offer|contract|terms|package)\b|\bsurvey\b|\bwebinar\b|\bnewsletter\b/i;
/** "We were delighted to meet you" looks back. */
const lookingBack = /\b(?:was|were|been) (?:\w+ )?(?:pleased|delighted|happy|glad|keen|lovely|great|nice|good)\b/i;
const past =
  /\bthank(?:s| you) (?:so much |again |very much )*for\b|\bfollowing your\b|\bafter (?:your|the)\b|\bat your interview\b|\bwas (?:lovely|great|good|a pleasure)\b|\benjoyed\b/i;

export const round: readonly Cue[] = [
  cue(
    "new-round",
    "firm",
    /\bI(?:'ve| have)? (?:got |put |pencilled )?you (?:down|in|booked|pencilled in) for\b|\byou are invited to attend\b|\b(?:wants|would like|would (?:very much )?like) (?:a|another) (?:video |phone |second |further )?(?:call|chat|conversation|word) with you\b|\bwants a (?:video|phone|second) (?:call|chat|interview)\b|\bwould (?:very much )?like to speak with you\b|\bwhom the (?:committee|panel|board) wish(?:es)? to see again\b/i,
    /\bbefore (?:we|you) (?:decide|leave)\b/i,
  ),
  cue("new-round", "likely", /^when\s*:.*\d/i),
  cue(
    "new-round",
    "firm",
    `\\b(?:invit(?:e|ing|ed)|invitation)\\b[^.;!?]{0,30}\\b(?:to|for|attached)\\b[^.;!?]{0,60}\\b(?:${meeting}|meet|speak|talk|interview|see us|visit|next step)`,
    /\b(?:apply|survey|feedback|talent (?:community|pool)|newsletter|webinar|HackerRank|Codility|online (?:test|assessment)|questionnaire)\b/i,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:like|love|keen|wants?|hoping|wish|delighted|happy|pleased|grateful|would)\\b[^.;!?]{0,12}\\b(?:to|for you to|you to|if you(?: could| would)?)\\b[^.;!?]{0,15}\\b(?:meet (?:you|with you|(?:with )?(?:our|the|some))|see you (?:again|once|for|in|back)|have you (?:in|back|come|visit|over)|bring you (?:in|back|on ?site)|get you in|speak (?:to|with) you (?:again|further|about)|talk (?:to|with) you (?:again|further)|interview you|mov(?:e|ing) you (?:forward|on|to|along)|progress you|put you (?:forward|through)|take you (?:through|forward)|come (?:in|back|and|along|to)|proceed to|continue (?:to|with) the (?:next|final|second)|visit|progress to|get another hour|set up|schedule|arrange|book)`,
    new RegExp(`${others.source}|${lookingBack.source}`, "i"),
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:through to|progress(?:ed|ing)? (?:you )?to|move(?:d|ing)? (?:you )?(?:forward |on |along )?to|proceed(?:ing)? to|advanc(?:e|ed|ing) (?:you )?to|made it to|reached|successful in reaching)\\b[^.;!?]{0,15}\\b(?:next|second|third|final|last|following|2nd|3rd|technical|interview|on-?site|panel|assessment)\\b`,
    /\b(?:other|another|preferred|different|candidates?|applicants?)\b/i,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:shortlisted|selected|chosen)\\b[^.;!?]{0,15}\\bfor\\b[^.;!?]{0,20}\\b${meeting}|\\byou (?:are|have been) (?:on (?:it|the shortlist)|shortlisted)\\b`,
    others,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:your|our|the|an?) (?:[\\w-]+ ){0,3}?${meeting}s?\\b[^.;!?]{0,40}\\b(?:(?:has been|is|was) (?:now )?(?:scheduled|confirmed|booked|arranged|set)|will (?:take place|be held|be (?:on|in|with))|takes place|is on|is at)\\b`,
    new RegExp(`${others.source}|\\bdecision\\b|\\b(?:mov|cancel|postpon|reschedul)`, "i"),
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:confirm(?:ing|ed|ation)?|confirmation of)\\b[^.;!?]{0,25}\\b(?:your|our|the) (?:[\\w-]+ ){0,3}?${meeting}\\b`,
    others,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|organi[sz](?:e|ing)|book(?:ing)?|fix)\\b[^.;!?]{0,25}\\b(?:a|an|your|the|another|some|next) (?:[\\w-]+ ){0,4}?(?:${meeting}|time to (?:speak|talk|meet|chat))\\b`,
    new RegExp(
      `${others.source}|\\b(?:we're|we are|they're|still) (?:still )?(?:schedul|arrang)|\\b(?:could not|couldn't|panel couldn't|agree on)\\b`,
      "i",
    ),
  ),
  cue(
    "new-round",
    "firm",
    `\\bnext (?:step|stage|round)\\b[^.;!?]{0,30}\\b(?:is|would be|will be|are|involves|consists of)\\b[^.;!?]{0,30}\\b${meeting}`,
    /\bif\b/i,
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:wants?|would like|'d like|keen|love|asked) to (?:see|meet) you\b(?! (?:apply|re-?apply|succeed|grow|do|thrive|again some))/i,
    /\bif\b|\bsome day\b/i,
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:wants?|like|love) you to (?:come (?:in|back|and|along|to)|meet|do a (?:trial|presentation)|present|visit)/i,
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:see|have|call) you (?:in )?once more\b|\b(?:second|third|final|2nd|3rd|last|next)[- ](?:round|stage|interview)\b[^.;!?]{0,60}\b(?:with|on|at|will be in|is on)\b[^.;!?]{0,60}\b(?:\d|mon|tue|wed|thu|fri|january|new year|next week|our|the)\b/i,
    new RegExp(`${others.source}|${past.source}|\\bother\\b|\\bdecision\\b`, "i"),
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:pick|choose|select|book) (?:a|your|one of the|an) (?:\w+ )?(?:slot|time)\b|\b(?:calendly|cal)\.com\//i,
  ),
  cue(
    "new-round",
    "firm",
    /\byours (?:is|will be) (?:on|at)\b|\bwe(?:'ve| have) (?:put you|got you|pencilled you|booked you|you) (?:down |in )?(?:for|at)\b[^.;!?]{0,20}\d/i,
  ),
  cue(
    "new-round",
    "likely",
    `\\b(?:are you (?:free|available|around)|would (?:\\w+ ){1,4}(?:suit|work)|does (?:\\w+ ){1,4}(?:suit|work)|do you have (?:time|\\w+ minutes)|can you (?:do|make|come|join)|could you (?:do|make|come|join)|how about|spare us|open to a|up for a|have time for)\\b[^.;!?]{0,70}\\b(?:${meeting}|meet|speak|talk|half an hour|\\d{1,2}(?:am|pm|:\\d\\d)|mon(?:day)?|tue|wed|thu|fri|suit|work|coffee)`,
    others,
  ),
  cue(
    "new-round",
    "likely",
    /\bwhen (?:are you|would you be|might you be) (?:free|available)\b|\b(?:another|further) (?:half an? hour|conversation|chat|interview|round)\b/i,
    others,
  ),
  cue(
    "new-round",
    "likely",
    /\b(?:look(?:ing)? forward to (?:meeting|seeing|speaking|welcoming|talking)|see you (?:then|on|there|next|at))\b/i,
    /\bwelcoming you to\b|\bthe team\b/i,
  ),

  cue(
    "round-moved",
    "firm",
    `\\b(?:reschedul(?:e|ed|ing)|re-?arrang(?:e|ed|ing)|mov(?:e|ed|ing)|push(?:ed|ing)?|postpon(?:e|ed|ing)|bring(?:ing)? forward|shift(?:ed|ing)?|change the (?:time|date) of|switch(?:ed)?|put back)\\b[^.;!?]{0,40}\\b(?:${meeting}|tomorrow|time|slot)\\b`,
    /\bdecision\b|\b(?:forward|you|on|ahead) (?:to|with)\b|\b(?:search|recruitment|process|hiring|restructur)/i,
  ),
  cue(
    "round-moved",
    "firm",
    `\\b${meeting}\\b[^.;!?]{0,40}\\b(?:has been|have been|needs to be|is being|had to be|is now|will now be) (?:rescheduled|moved|postponed|pushed|put back|rearranged|brought forward|at|on)`,
  ),
  cue(
    "round-moved",
    "firm",
    /\b(?:may|can|could|shall|might) we (?:please )?(?:move|shift|push|change|bring|put) (?:it|this|that|ours?|the \w+|your \w+|our \w+)\b[^.;!?]{0,20}\bto\b/i,
    /\bdecision\b/i,
    true,
  ),
  cue(
    "round-cancelled",
    "firm",
    `\\b${meeting}\\b(?: (?:scheduled|fixed|planned|arranged|set) for [^;!?]{0,50}?)?[^.;!?]{0,15}\\b(?:can't|cannot|won't|will not|could not|couldn't|can no longer) (?:go ahead|take place|happen|be held)\\b|\\b(?:pulled|pull|called off) (?:\\w+'s |the |your |our |this )?(?:\\w+ )?${meeting}\\b`,
    undefined,
    true,
  ),
  cue(
    "round-cancelled",
    "firm",
    `\\bcancel(?:led|ed|ling|ing)?\\b[^.;!?]{0,30}\\b(?:your |our |the |this |today's |tomorrow's |\\w+day's )(?:[\\w-]+ ){0,3}?(?:${meeting}|review)\\b|\\b(?:${meeting}|review)\\b[^.;!?]{0,40}\\b(?:has been|is|was|have to be|had to be) cancell?ed\\b|\\bcall off (?:your|our|the|today's|tomorrow's)`,
    /\bif you (?:need|want|have) to\b|\bto cancel\b,? (?:click|reply|use)|\boffer\b/i,
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:progress(?:ed|ing)?|advanc(?:e|ed|ing)|proceed(?:ing)?|mov(?:e|ed|ing)|on|through) to (?:stage|round|phase) (?:two|three|four|[2-5])\b|\b(?:asked|required|invited|expected) to attend (?:an?|the|our)\b/i,
    others,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:like|love|want|going|hoping|plan) to (?:do|hold|run|have) (?:your|the|our|a) (?:[\\w-]+ ){0,3}?(?:interview|call|meeting|panel|assessment)\\b`,
    others,
  ),
  cue(
    "round-cancelled",
    "firm",
    `\\b${meeting}\\b (?:is|will be) (?:now )?(?:off|not going ahead|not happening)\\b`,
    /\boff (?:with|sick|work|ill|on|for|until|this|all)\b/i,
  ),
  cue(
    "new-round",
    "firm",
    /\b(?:locked|booked|slotted|pencilled|penciled|squeezed|got|put) (?:you|u) (?:in|down)\b(?! (?:touch|contact|mind|for (?:the|a|this) (?:job|role|post|offer)))/i,
    /\b(?:talent|database|file|list|system)\b/i,
  ),
  cue(
    "new-round",
    "firm",
    `\\b(?:last|final|next|one more|second|third) (?:hurdle|hoop|step|stage|round|leg|thing) (?:is|will be|would be|being)\\b[^.;!?]{0,30}\\b(?:an?|half an|your|the) (?:hour|\\w+ minutes|chat|call|conversation|interview|meeting|panel|session|coffee|visit|presentation)\\b|\\b(?:has|have) asked to (?:meet|see|speak (?:to|with)|talk to) (?:you|the (?:two|three|last|final|people|candidates))`,
    /\bif\b|\bdecision\b/i,
  ),
  cue(
    "new-round",
    "likely",
    /\b(?:how are you (?:fixed|placed)|what(?:'s| is) your \w+ (?:like|looking like)|would (?:[\w.:]+ ){1,6}be (?:convenient|ok(?:ay)?|possible|good|all right))\b|\b(?:chat|call|speak|meet) (?:mon|tues|wednes|thurs|fri)day\b[^.!]*\?|\b(?:will|shall) (?:write|be in touch|contact you|ring|call)(?: \w+)? to (?:find|fix|arrange|agree|set up) a (?:time|date|slot|day)\b/i,
  ),
  cue(
    "round-moved",
    "firm",
    `\\b(?:${meeting}|same|it)\\b (?:now )?(?:moves|shifts|slides|is (?:hereby |now |therefore |being )?(?:rescheduled|postponed|moved)|has (?:now )?been (?:rescheduled|postponed|moved)|stands (?:rescheduled|postponed))\\b`,
    /\bdecision\b|\b(?:search|recruitment|process|hiring|start)\b|\bmoves (?:me|us|fast|quickly|slowly|on)\b/i,
  ),
  cue(
    "round-moved",
    "firm",
    `\\b(?:may|can|could|shall) we (?:please )?(?:leave|skip|postpone|cancel) (?:our |the |your )?(?:${meeting}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\\b[^.;!?]{0,30}\\b(?:find|instead|another|different)\\b`,
    undefined,
    true,
  ),
  cue(
    "new-round",
    "firm",
    `\\bnext up(?: is|:|,)[^.;!?]{0,40}\\b${meeting}\\b|\\b(?:grab|find|snag|choose|pick|book|select|block) (?:a|any|your|the) (?:[\\w-]+ ){0,2}?(?:time|slot)\\b|\\b(?:offer|give) you (?:the|a|an) (?:second|third|final|further|next|first) (?:interview|round|stage)\\b`,
    /\btime off\b|\bcareers? chat\b/i,
  ),
  cue(
    "new-round",
    "likely",
    /\b(?:last|final|next|only) (?:thing|bit|part|hurdle|hoop)(?: left)? (?:is|will be|would be)\b/i,
  ),
  cue(
    "round-moved",
    "firm",
    /\b(?:can|could|shall|may|might|would) we (?:say|do|make it|make|try|manage|meet|aim for|go for)\b[^!?]{0,60}\binstead\b/i,
    /\bdecision\b/i,
    true,
  ),
  cue(
    "round-moved",
    "firm",
    /\b(?:can|could|may|might|shall) we (?:please )?(?:shift|move|switch|swap) you to\b/i,
    /\b(?:team|role|department|site|position)\b/i,
    true,
  ),
  cue("new-round", "firm", /\blike (?:to have )?you (?:both )?back (?:on|in|for|at|next|here)\b/i, others),
];
