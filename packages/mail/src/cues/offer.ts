import { cue, type Cue } from "./cue.ts";
import { post } from "./words.ts";

const glad = String.raw`(?:pleased|delighted|happy|thrilled|excited|glad|very much like|would like|'d like|want|wish|love|able|in a position|going|proud|decided|pleasure|privilege)`;
const job = String.raw`(?:role|job|position|post|place|contract|employment|internship|vacancy|fellowship|lectureship|opportunity to (?:join|work)|appointment)`;
const notAJob =
  /\boffer(?:ing)? (?:you )?(?:an? |the |some |another )?(?:\w+ )?(?:interview|slot|call|time|chance|feedback|discount|second|chat|\d|opportunity to (?:meet|speak|interview|present))|\b\d+ ?% off\b|\bother(?: job)? offer|\byou have an(?:other)? offer|\boffer from\b|\boffer(?:ed)? (?:it |the \w+ )?to (?:an|some)other/i;

export const offer: readonly Cue[] = [
  cue(
    "offer",
    "firm",
    `\\b${glad}\\b[^.;!?]{0,40}\\b(?:to (?:formally |officially |verbally )?(?:offer|appoint)|to be offering)(?: to)? you\\b[^.;!?]{0,80}\\b${job}`,
    notAJob,
  ),
  cue("offer", "firm", `\\boffer(?:ing)? you (?:the|a|this|our|an?) (?:[\\w-]+ ){0,6}?${job}`, notAJob),
  cue(
    "offer",
    "firm",
    /\b(?:mak(?:e|ing)|extend(?:ing)?|send(?:ing)?|attach(?:ing|ed)?|confirm(?:ing)?|present(?:ing)?)\b[^.;!?]{0,30}\b(?:you )?(?:an|our|your|the|a) (?:\w+ )?offer\b(?! (?:we|you) made (?:to )?(?:some|an))/i,
    /\b(?:once|before|whether|decide|to (?:another|someone|somebody|the (?:other|preferred|successful))|successful candidate|other offer|offer from|hop(?:e|es|ing)|(?:intend|plan|aim)(?:s|ing)? to|not until|will be making (?:an|our) offer|be in a position)\b|\d ?%/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:our|the|your|my) (?:\w+ )?offer (?:is attached|is open|stands|letter|pack|is valid|of (?:employment|the (?:\w+ ){1,5}(?:role|position|post|job)))/i,
    /\bother offer|offer from\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:offer|appointment) letter\b[^.;!?]{0,40}\b(?:attached|enclosed|follow|on its way|below|to you|by)\b|\battached\b[^.;!?]{0,40}\b(?:offer letter|contract of employment|employment contract|your contract)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:the|that) (?:job|role|position|post|place)(?:'s| is) (?:all )?yours\b|\b(?:gone|went|decided) in your favour\b|\byou got (?:it|the job|the role)\b|\byou(?:'ve| have) got (?:the|it\b)(?: (?:job|role|gig|position|post))?|\byou're hired\b|\bwelcome (?:aboard|to the team)\b|\bcongratulations[^.;!?]{0,20}\byou(?:'ve| have) (?:got|been (?:appointed|hired))/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:want|like|love|decided|delighted|pleased|happy|intend) (?:to )?(?:hire|employ|appoint|take you on)\b(?! (?:someone|somebody|another|a|an)\b)/i,
    /\bsome(?:one|body)\b|\bwhether\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:like|love|want|delighted|invite|thrilled|happy|pleased)\b[^.;!?]{0,15}\b(?:you to (?:come and )?(?:join|work with|be part of) (?:us\b|our|the|(?:\w+ )?as\b)|for you to join|you to (?:be|start as) (?:our|the))/i,
    /\b(?:call|meeting|interview|session|zoom|teams|lunch|round|talent (?:pool|community)|mailing|webinar|event)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:delighted|love|thrilled|pleased|happy)\b[^.;!?]{0,10}\bto have you (?:as (?:our|a|the)|join|on (?:board|the team))/i,
    /\b(?:but|if|however)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?<!\bof )(?:they|client|we) (?:all )?(?:want|wants) you\b(?: to (?:start|join))?(?=[.,!]|$| to (?:start|join)| for the (?:role|job))/iu,
    /\bto (?:meet|come|talk|speak|send|do|see|present|complete|interview)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:your (?:contract|terms) of employment|contract of employment|employment contract|letter of acceptance|conditional offer|unconditional offer|verbal offer|formal offer|written offer|offer of employment|offer of (?:the|a) (?:\w+ ){0,4}(?:position|post|role|job))\b/i,
    /\bother\b|\b(?:any|before|should) (?:\w+ )?(?:conditional |formal |verbal |written )?offer\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\b(?:making you an|make you an|putting together an|drawing up (?:an|your)|preparing (?:an|your)|work(?:ing)? (?:up|on) (?:an|your)) (?:\w+ )?(?:offer|contract)/i,
  ),
  cue(
    "offer",
    "likely",
    /\b(?:start(?:ing)? (?:date|salary)|start (?:in|on|after)|(?:your|the|total|full|compensation|salary|whole|overall) package|notice period ends|annual salary|base(?: salary)?:)\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\b(?:pleased|happy|delighted|glad)\b[^.;!?]{0,45}\byou (?:have been|were|are) (?:successful|selected|appointed|chosen)\b|\byou have been successful\b/i,
    /\b(?:shortlist|interview|stage|round|step|assessment|test|exercise|first|second|sift)\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\b(?:decided|agreed) to (?:employ|appoint|hire) you\b|\bit's a yes\b|\bcongratulations\b|\bcongrats\b/i,
    /\b(?:stage|round|shortlist|interview|through to|progress)/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:(?:you (?:were|are)|you're) (?:our|the|their|my) (?:unanimous|first|clear|top)(?: \w+)? (?:choice|pick)|a yes from (?:us|me|all|the|everyone|everybody))\b/i,
    /\bif\b|\bhope|\buntil\b|\bbefore\b|\bbut\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\bstrong (?:hire|yes)\b|\b(?:putting|pulling) together (?:your|an?|the) (?:\w+ )?(?:package|offer|paperwork|numbers)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\bit's a (?:definite |resounding |big )?yes\b|\bwant you on (?:the|our|my) team\b|\bwant you on board\b/i,
    /\bif\b|\bbut\b.*\bno\b|\bhope/i,
  ),
  cue(
    "offer",
    "firm",
    /\bletter of (?:appointment|offer|employment|intent)\b|\b(?:approved|confirmed|confirm) your appointment\b/i,
    /\bother\b|\bif\b|\bappointment (?:with|at|on|for)\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:moon|thrilled|delighted|love it|pleased|happy|chuffed|honoured) if you(?:'d| would| were to| could| will|'ll)? (?:join|accept|say yes|come and work)/i,
    /\bbut\b|\bcall\b/i,
    true,
  ),
  cue(
    "offer",
    "firm",
    `\\b(?:the|this|that|our) (?:[\\w&'/-]+ ){0,6}?(?:${post}|internship)(?: (?:in|at|with|of|on|as) (?:[\\w&'-]+ ?){1,4})? (?:is|'s) (?:now |all |still )?yours\\b|\\bit's yours\\b|\\byours if you (?:still )?want it\\b`,
    /\bif\b(?! you)/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?<!\bof )(?:they|(?:the|my) client|the (?:team|board|panel)|we) (?:all )?(?:want|wants) you(?=\s*[^\p{L}\p{N}\s'(]|\s*$)/iu,
    /\bto (?:meet|come|talk|speak|send|do|see|present|complete|interview)\b/i,
  ),
  // "We should be glad if you were to come", and nothing of when or to what.
  cue(
    "offer",
    "firm",
    /\b(?:glad|delighted|happy|pleased|honoured|thrilled)\b[^.;!?]{0,15}\bif you (?:(?:were to|would|'d|could) )?(?:come|join us|accept(?:ed)?(?: it| this| the (?:post|position|role|job))?|t(?:ake|ook) (?:it|(?:the|this) (?:post|position|role|job)))(?=[.;!]|$)/i,
    /\b(?:call|interview|visit|back|meet|invitation|lunch|event)\b/i,
    true,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:this|the|your|our) (?:\w+ )?(?:employment |job )?offer (?:of employment )?is (?:contingent|conditional|subject to)\b|\bconditional (?:offer|appointment) (?:letter|of)\b/i,
    /\b(?:successful|preferred) (?:candidate|applicant)|\bany\b|\bother\b/i,
  ),
  cue(
    "offer",
    "firm",
    /\b(?:decision|resolved|recommended|agreed|pleased|voted|approved|confirm)\b[^.;!?]{0,60}\bto appoint you (?:to|as)\b|\b(?:terms|basis|letter)\b[^.;!?]{0,30}\b(?:on|under) which\b[^.;!?]{0,30}\b(?:would|will|shall|proposes? to|wish(?:es)? to) (?:employ|appoint|engage) you\b/i,
    /\bwhether\b|\bif\b|\binterview/i,
  ),
  cue(
    "offer",
    "firm",
    /\byou were our (?:unanimous|first|clear|top) (?:choice|pick)\b(?! (?:but|until|though))/i,
    /\bbut\b|\bif\b|\bhad\b|\buntil\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\b(?:they(?:'ve| have)|client has|committee has|board has) said yes\b|\bdraft(?:ing)? (?:the|your|a) (?:contract|offer)\b|\byou are the (?:person|one) (?:we|they|I) want\b|\bconditional_?letter|\bsignature due\b/i,
  ),
  cue(
    "offer",
    "firm",
    `\\b(?:(?:like|love|want|delighted|happy)\\b[^.;!?]{0,12}\\byou on (?:board|the team)\\b|(?:like|want|wish(?:es)?|decided|delighted|pleased|able) (?:now )?to offer (?:the|this|our) (?:[\\w-]+ ){0,4}?${post} to you\\b|offer of (?:the|this) (?:[\\w-]+ ){0,4}?${post} to you\\b)`,
    /\bif\b|\bhope|\bwhether\b|\bwould have\b|'d have\b/i,
  ),
  cue(
    "offer",
    "likely",
    /\bcontract (?:is )?(?:attached|enclosed|below)\b|\bwhen (?:can|could) you start\b|\bverdict(?: is|:)? (?:unanimous|a yes|yes)\b|\bpaperwork (?:to follow|follows|lands|is coming|on its way)\b|\b(?:start thinking about|hand in|write) (?:a|your) (?:notice|resignation)\b/i,
  ),
  cue(
    "offer",
    "firm",
    `\\blike you to (?:have|take|accept) (?:the|this) (?:[\\w-]+ ){0,4}?${post}\\b`,
    /\bif\b|\bbut\b|\bhope|\bwould have\b|'d have\b/i,
  ),
];
