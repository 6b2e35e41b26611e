import { cue, type Cue } from "./cue.ts";
import { decided, post, result, stops, they } from "./words.ts";

const hiring = String.raw`(?:role|position|job|post|vacancy|search|hiring|recruitment|recruiting|process|hires?|headcount|requisition|opening|things|everything|it|vacancies|budget|appointments?|reqs?)`;

export const waiting: readonly Cue[] = [
  cue(
    "on-hold",
    "firm",
    `\\b(?:on (?:hold|ice|pause)|paus(?:e|ed|ing)|park(?:ed|ing)?|freez(?:e|ing)|froz(?:e|en)|suspend(?:ed|ing)?|shelv(?:e|ed|ing)|mothball\\w*|stood down|defer(?:red|ring)?|postpon(?:e|ed|ing))\\b[^.;!?]{0,40}\\b${hiring}\\b|\\bback[- ]burner\\b|\\b(?:can't|cannot|unable to|not able to) (?:hire|recruit|appoint|fill|take on)\\b[^.;!?]{0,30}\\buntil\\b|\\b${hiring}\\b[^.;!?]{0,90}\\b(?:on (?:hold|ice|pause)|paused|parked|frozen|suspended|shelved|postponed|deferred|stood down|pushed (?:back )?(?:to|into) (?:next|the new))\\b`,
    /\b(?:interview|call|meeting|chat|car park|parking)\b/i,
  ),
  cue(
    "on-hold",
    "firm",
    /\b(?:hiring|recruitment|recruiting|headcount|spending|budget) (?:freeze|pause|halt|moratorium|stop)\b|\bfreeze on (?:all )?(?:external |new |outside )?(?:hiring|recruitment|hires)|\bpull(?:ed)? (?:the|their|our) budget|\b(?:stop(?:ped)?|halt(?:ed)?|ceas(?:e|ed)|moratorium on|embargo on|ban on) (?:all |any |external |new |our )*(?:hiring|recruitment|recruiting|hires|appointments)|budget (?:has been |was )?(?:pulled|cut|frozen)/i,
  ),
  cue(
    "on-hold",
    "likely",
    /\b(?:no restart date|pick (?:the|this|things|it|our|your)?[^.;!?]{0,30} (?:back )?up (?:again )?(?:when|once|in)|once (?:it|the freeze) lifts|reopen (?:the|this)|restructur|reorgani[sz]|merg(?:e|er|ing)|reorg)\b/i,
  ),

  cue(
    "undecided",
    "firm",
    /\b(?:no|not (?:made )?(?:a|any)|n't (?:made )?(?:a|any|got an?|had an?)|nothing|yet to (?:make|reach|hear|decide)|without (?:a|any)|not (?:come|arrived) (?:to|at) a)\b[^.;!?]{0,25}\b(?:final )?(?:decision|answer|news|update|verdict|further news|word|outcome|decide)\b/i,
    /\b(?:until|before|bad news|no news is)\b[^.;!?]{0,30}(?:\d|january|week)|better news|\bno (?:joy|good)\b/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:haven't|have not|hasn't|has not|simply haven't|not) (?:yet )?(?:decided|made up|finali[sz]ed|concluded|reached a|come to a|got round|been able to (?:decide|meet|make a decision|reach))\b/i,
    /\bdecided (?:to|not to)\b/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:won't|will not|can't|cannot) (?:be (?:able to )?)?(?:decid(?:e|ing)|(?:have|make|reach) (?:a|any|our) (?:final )?decision)\b(?! to\b| on\b| not\b| against\b)/i,
    undefined,
    true,
  ),
  cue("undecided", "firm", /n't (?:yet )?decided\b(?! to\b| on\b| not\b| against\b)/i, undefined, true),
  cue(
    "undecided",
    "firm",
    /\b(?:still|continuing to|currently|presently|in the (?:process|middle) of|busy|yet|continue to|are)\b[^.;!?]{0,25}\b(?:interview(?:ing)?|decid(?:e|ing)|review(?:ing)?|consider(?:ing|ed)|deliberat\w+|waiting (?:on|for|to hear)|meet(?:ing)? (?:with )?(?:the |other |more )?(?:candidates|people)|working through|finali[sz]ing|seeing|assess(?:ing)?|under (?:\w+ )?(?:consideration|review)|discuss(?:ing|ions)?|(?:a )?(?:few|couple|two|three) (?:more )?(?:people|candidates|ppl) (?:to|left|coming))\b/i,
    /\bno longer\b|\bnot (?:still|currently)\b|\byour availability\b/i,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:more|few|couple of|two|three|other|last) (?:more )?(?:people|candidates|ppl|interviews) (?:left )?(?:to (?:see|meet|interview|come|go)|coming in|left)\b/i,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:nothing|no(?:t a)? (?:word|peep))\b[^.;!?]{0,20}\b(?:yet|back|to (?:report|tell|share)|I can tell)\b|\bas soon as (?:I|we) (?:hear|know|have|can)\b|\bonce (?:I|we) (?:hear|know|have more|have (?:an|any|some))\b|\bwhen (?:I|we) (?:know|hear|have (?:news|an|any|more))\b/i,
    undefined,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:taking|take|going|moving|running|slipped|longer|slow(?:er|ly)?|behind|delay(?:s|ed)?)\b[^.;!?]{0,30}\b(?:longer|slow(?:er|ly)|behind|schedule|than (?:we|I|any|expected|anticipated|planned|hoped)|delay(?:s|ed)?|while)\b/i,
    /\b(?:reply|respond|replying|responding|write|writing|come back to you|get back)\b/i,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:remain|are|you're|still)\b[^.;!?]{0,20}\b(?:in the (?:frame|running|mix|picture)|under (?:active |internal )?consideration|being considered|a (?:strong|active|leading) candidate|one of (?:two|three|four|a few|our)|still standing|in contention)\b/i,
    /\bno longer\b/i,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:not saying (?:no|yes)|sleep on it|not (?:yet |quite )?in a position to (?:make|offer|say|confirm|tell|decide|give)|(?:hasn't|haven't|has not|have not|not yet) (?:even |yet |actually )?(?:met|convened|finished|concluded|reached|sat down)|couldn't agree|on the fence|need(?:s)? (?:a (?:little|bit)|some) (?:more|longer) time|hard to say|up in the air|can't say (?:yet|when)|haven't forgotten|haven't had (?:a|the) chance to (?:debrief|discuss|meet|talk|catch up|sit down|review|compare))\b/i,
    undefined,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\bcan(?:'t|not) tell you (?:anything|more) yet\b|\b(?:short answer|in short|so far)\s*:? not yet\b|\b(?:one|two|a few) more (?:person|people|candidates?|to see)\b[^.;!?]{0,20}\b(?:coming|to (?:see|meet|come)|left)\b|\bnot (?:been able|managed) to (?:sit down|meet|get) together\b|\bhaven'?t forgot(?:ten)? (?:about )?you\b|\bread (?:anything|nothing) into the (?:delay|silence|wait)\b/i,
    undefined,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:can(?:not|'t)|unable to|not able to|not in a position to|not at liberty to) (?:yet )?(?:tell you|say|share|give you|add) (?:any ?thing|any more|more|much|any (?:news|further))\b|\b(?:feedback|decisions?|outcome|approval|answer|verdict|sign-off|results?)\b[^.;!?]{0,30}\b(?:is|are) (?:still )?(?:awaited|pending|outstanding)\b|\b(?:application|profile|candidature|candidacy|you)\b[^.;!?]{0,20}\b(?:is|are|remains?) (?:still |very much |currently )*(?:part of (?:it|this|the (?:process|competition))|under (?:evaluation|review|consideration)|in (?:it|the process|play)|live|active|being (?:evaluated|considered|reviewed))\b|\b(?:process|competition|search|vacancy|role|recruitment) is (?:still |very much )+(?:live|open|ongoing|running|active)\b/i,
    /\bno longer\b|\bnot (?:still|currently|under)\b/i,
    true,
  ),
  cue(
    "undecided",
    "likely",
    /\b(?:bear(?:ing)? with (?:us|me)|(?:for|your) (?:\w+ )?patience|hang (?:tight|on|in there)|sit tight|keep you posted)\b/i,
    undefined,
    true,
  ),
  cue(
    "undecided",
    "likely",
    /\b(?:let you know|be in touch|get back to you|update you|keep you (?:posted|informed|updated))\b[^.;!?]{0,30}\b(?:as soon as|when|once|shortly|in due course)\b|\bwill shout\b|\bchas(?:ed|ing)\b/i,
  ),
  cue(
    "on-hold",
    "firm",
    `\\bno (?:new |further |external |more )*(?:appointments?|hires?|offers|recruitment|hiring)\\b[^.;!?]{0,20}\\b(?:may|can|will|are|is|to) be(?:ing)? (?:made|done)\\b|\\b(?:to|can|must|shall|may|will) make no (?:new |further |external |more )*(?:appointments|hires|offers)\\b|\\b(?:every|all|each|any)(?: the| our| of the)? (?:open )?(?:${post}s?|hiring)\\b[^.;!?]{0,15}\\b(?:parked|frozen|paused|on hold|suspended)\\b`,
  ),
  cue(
    "on-hold",
    "likely",
    /\bit has (?:simply )?all stopped\b|\b(?:applications?|candidates?) (?:stay|stays|remain|remains) on (?:the table|file as)\b|\bcaught by (?:that|it|this|the freeze)\b|\b(?:green light|go-ahead) (?:from|to hire)\b/i,
  ),

  // Nothing is decided, in words for "result" and "decide" behind any "no".
  cue(
    "undecided",
    "firm",
    `\\b(?:no|nothing|neither|any|without an?|isn't (?:an?|one|any)|is not (?:an?|one)|yet to (?:make|reach|come to)) (?:[\\w-]+ ){0,2}?(?:verdict|outcome|result|selection|conclusion|decision)\\b[^.;!?]{0,20}\\b(?:yet|so far|as I write|as of|to report|has been (?:made|reached|taken)|at (?:this|the) (?:stage|moment|point)|today)\\b`,
    /\buntil\b|\bbefore\b/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    `\\b(?:have|has|had|we've|they've|'ve|'s)(?:n't| not)(?: (?:yet|actually|really|quite|even|been able to))* (?:${decided}|decide|made an? (?:\\w+ )?${result})(?! (?:to|on|against|not)\\b)|\\b${they} (?:have|has) yet to (?:decide|make|reach|agree|choose|meet)\\b`,
    /\buntil\b[^.;!?]*\d/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:nothing|not a lot|not much) (?:\w+ )?to (?:tell|report to|give|say to|share with) (?:you|u)\b|\b(?:neither (?:a )?yes (?:n?or) (?:a )?no)\b|\bnobody has been (?:told|given) (?:a )?(?:yes|no|anything)\b|\b(?:we|they|I|it)(?:'re| are|'m| am|'s| is)? no (?:further|nearer|closer|wiser)\b|\bno (?:further|nearer) (?:along|forward|on)\b|\b(?:can't|cannot) see (?:us|them|him|her) (?:landing|settling|deciding|choosing|agreeing)\b|\bstill (?:noodling|mulling|thinking|chewing|debating|weighing|undecided|with the|on it|stuck)\b|\bstuck between\b|\bnot (?:been )?able to (?:score|compare|rank|finish|complete|confer|convene)\b|\bnot managed to (?:be|get|meet|sit)\b/i,
    /\bstill with us\b/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    /\b(?:candidature|candidacy|application|profile|case|file|matter)\b[^.;!?]{0,80}\b(?:is|are|remains?)(?: (?:presently|currently|still|now|being))* (?:under (?:process|review|consideration|evaluation|examination)|(?:being )?(?:processed|reviewed|evaluated|considered|examined))\b|\bstatus\s*:[^.;!?]{0,60}\b(?:in review|under (?:review|consideration|evaluation)|in progress|pending|awaiting)\b/i,
    /\bno longer\b|\bprevious status\b|\b(?:not|n't)\b/i,
    true,
  ),
  cue(
    "undecided",
    "firm",
    `\\b(?:busy|still|finishing|in the middle)\\b[^.;!?]{0,20}\\b(?:with|off) (?:the )?(?:last|final|remaining|other)(?: \\w+)? (?:interviews?|candidates?|people)\\b|\\b(?:seeing|meeting|interviewing) the (?:last|final|remaining|other) (?:\\w+ )?(?:candidates?|people|person|applicants?)\\b`,
  ),
  cue(
    "undecided",
    "likely",
    /\b(?:chas(?:ed|ing)|pushed|nudged|prodded)\b[^.;!?]{0,40}\b(?:twice|again|for (?:a|an) (?:date|answer))\b|\bnot (?:in|up to) (?:my|our) hands\b|\b(?:take|need|needs|takes) (?:a little|some|a bit|another|more) (?:more )?(?:time|longer|week)\b|\bmore soon\b|\bthings (?:will|may|might) be quiet\b|\bcarefully examining\b|\bgo(?:es)? quiet\b/i,
  ),
  cue(
    "on-hold",
    "firm",
    `\\b(?:${hiring}|appointments)\\b[^.;!?]{0,60}\\b(?:is|are|been|was|were|be|being|got|gone|kept|put|'s|'re)\\b[^.;!?]{0,20}\\b${stops}\\b|\\b${stops}\\b[^.;!?]{0,20}\\b(?:all|any|every|the|our|this|external|new) (?:[\\w-]+ ){0,2}?(?:recruitment|recruiting|hiring|hires|appointments?|vacancies|process|search|role|position|post)\\b`,
    /\b(?:interview(?!s for)|call|meeting|chat|car park|parking|stop(?:ped)? (?:by|the process))\b|\bnot (?:been |being )?(?:stopped|paused|halted|on hold|suspended|frozen)\b|\bstopp?(?:ed)? (?:interviewing|at|by|in)\b/i,
  ),
  cue(
    "undecided",
    "firm",
    /\bno (?!need|later|reason|problem|worries|better|further action)(?:[\w']+ ){1,4}?yet\b|\bnot yet\b(?=[.,;!]|$)|\b(?:nothing|nobody|no one|none)\b[^.;!?]{0,15}\b(?:has |have |had |is |'s )(?:been )?(?:moved|chosen|decided|settled|agreed|happened|signed)\b|\b(?:isn't|is not|not|neither) an? (?:no|yes)\b|\b(?:is|are) yet to (?:meet|decide|sit|convene|conclude)\b|\b(?:one|two|three|some|half) of (?:them|us|the panel) (?:want|wants|like|likes|prefer|prefers)\b/i,
    /\bnot a no\b[^.;!?]{0,20}\bbut\b|\bno longer\b/i,
    true,
  ),
  cue(
    "undecided",
    "likely",
    /\bthe (?:second|moment|minute|instant) (?:I|we|they) (?:hear|know|have)\b|\bwhatever that means\b/i,
  ),
  cue(
    "on-hold",
    "firm",
    /\b(?:told|been told|there is|there's|means|order is|with) no (?:new |more |external )*(?:hiring|recruitment|recruiting)\b|\beverything(?:'s| is) (?:now )?(?:parked|frozen|on hold|paused)\b/i,
  ),
];

/** They say when they will be heard from. Counts only with a date beside it. */
export const hearing =
  /\b(?:decisions?|decid(?:e|es|ing)|hear(?:ing)?(?: back)?|update|get back|getting back|be in touch|let (?:you|u|everyone|everybody|all candidates) (?:all )?know|come back|coming back|know more|answer|final word|news|outcomes?|feedback|respond|revert|inform(?:ed)?|contact (?:you|all|everyone|everybody|candidates)|bear with|expect (?:to|an?|news|my|word)|results?|next steps|contact you|call you|ring|phone|write|(?:e-?mail|write to|writing to|tell|phone|ring|call|inform|notify|update|contact) (?:you|everybody|everyone|all|each|both|candidates)|telephoned?|phoned|emailed|e-mailed|informed|communicated|intimated|published|released|written to|have it settled|something from (?:me|us)|come to a view|settled|a yes or (?:a )?no|reach out|notify|notified|tell you|verdict|conclu(?:de|sion)|announce|finali[sz]e|wrap(?:ped|ping)? up|make (?:our|a|the) (?:choice|mind)|sign-off|final say|debrief|meet(?:s|ing)? (?:again )?(?:to decide|next))\b/i;
