import { cue, type Cue } from "./cue.ts";

/** Sentences that only keep company. A mail of nothing else is a courtesy. */
export const courtesy: readonly Cue[] = [
  cue(
    "courtesy",
    "firm",
    /\b(?:great|good|nice|lovely|wonderful|pleasure|enjoyed|loved|fantastic|delight(?:ed|ful)?|glad|fun)\b[^.;!?]{0,30}\b(?:meet(?:ing)?|met|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|catch(?:ing)? up|see(?:ing)?|have you with us|having you|conversation|hearing|interview(?:ing)?|it too|our time)\b/i,
  ),
  cue(
    "courtesy",
    "firm",
    /^(?:(?:hi|hello|hey|dear) )?(?:\p{L}+[,!]? )?(?:(?:many )?thank(?:s| you)(?: so much| very much| again)*)\b[^.;!?]{0,30}\b(?:note|email|message|mail|kind words|words|letter|card|coming|time|follow(?:ing)?[- ]?up|thoughts|writing|sending|reaching out|that|interview)\b|^thank(?:s| you)[,!]? ?(?:\p{L}+)?[.!]?$|\bmuch appreciated\b|\bappreciated? (?:our|your|the|it|meeting|talking|you)\b|\b(?:kind|thoughtful|good|nice|sweet) of you\b/iu,
  ),
  cue(
    "courtesy",
    "firm",
    /\byou're (?:so |very |most )?welcome\b|\bno (?:worries|problem)\b|^noted\b|\bmy pleasure\b|\blikewise\b|\b(?:same|you) (?:here|too)\b|\b(?:pass|forward|share) (?:it|this|your (?:note|thanks|message)|that) (?:on|along|to|with|round)|\bpassed (?:it|that|this|your \w+) (?:on|along)/i,
  ),
  cue(
    "courtesy",
    "firm",
    /^(?:\p{L}+[,!]? ){0,3}(?:what an? (?:\w+ )?(?:kind|lovely|nice|thoughtful|generous|sweet)|no,? thank you|fair point|good point|nice one|noted|fun (?:hour|chat|conversation)|so (?:kind|sweet|thoughtful))\b|\b(?:(?:really |very much |so )?(?:liked|loved|enjoyed) (?:your|the|our|that)|(?:noted|read|enjoyed|appreciate) what you (?:say|said|wrote)|made (?:me|us|them|him|her) (?:smile|laugh)|never thought of it|thanks? for the (?:debrief|nudge|note|chat|message)|right back at you|put a face to|so sweet|kind thought)\b/iu,
    /\b(?:but|however|although|unfortunately|reference)\b/i,
  ),
  cue(
    "courtesy",
    "firm",
    /\b(?:we'll|we will|I'll|will) be in touch(?: (?:soon|shortly|in due course))?(?=[.!]|$)|\b(?:speak|talk) soon\b|\bin touch (?:soon|shortly)\b/i,
  ),
  cue(
    "courtesy",
    "firm",
    /\b(?:have a|enjoy (?:the|your)|happy|merry)\b[^.;!?]{0,20}\b(?:weekend|day|evening|holidays?|break|thanksgiving|christmas|new year|week|one)\b|\bsafe (?:travels|trip|journey)\b|\bhope (?:the|your|you)\b[^.;!?]{0,30}\b(?:train|journey|trip|home|weekend|well|week|flight)\b/i,
  ),
  cue(
    "courtesy",
    "firm",
    /^(?:best|all the best|best wishes|kind regards|cheers|regards|warmly|aw+)[,.!]?(?: \p{L}+)?[.!]?$/iu,
  ),
];

/** Words that a verdict could hide behind: a sentence with one of them that is not understood leaves the mail in doubt. */
export const troubling =
  /\b(?:unfortunately|sadly|regret\w*|regrettably|sorry to|afraid|alas|chosen|chose|selected|appointed|accepted|approved|filled|declin\w+|reject\w*|(?:an)?other (?:candidates?|applicants?|person|people)|(?:someone|somebody) else|instead|internal(?:ly)?|wish you|luck|future|elsewhere|disappoint\w*|difficult|concluded|ultimately|in the end|outcome|closed|not (?:to|be|been|have|the|able)|won't|cannot|can't)\b/i;

/** The worst of these: not even an invitation is sure beside them. */
export const grave =
  /\b(?:regret\w*|chosen|chose|appointed|filled|declin\w+|reject\w*|(?:an)?other (?:candidates?|applicants?)|(?:someone|somebody) else|elsewhere|wish you|luck (?:in|with)|future (?:roles|opportunities|applications|endeavours)|concluded|ultimately|disappoint\w*)\b/i;

/** What would be bigger news than a request, a date or a round: not understood, it leaves those in doubt. */
export const hopeful =
  /\b(?:congrat\w*|offer\w*|hired?|package|contract|salary|unanimous\w*|(?:a|big|resounding|strong) (?:yes|hire)|yes from|first choice|welcome (?:to|aboard)|yours)\b/i;

/** Interviews that are over, or other people's: nothing is announced by these words. */
const interviewBehind =
  /\binterviewers?\b|\b(?:everyone|everybody|all|people|those|candidates|of you)(?: (?:who|that))?(?: (?:we|has|have|were|was|you|came for))* interview(?:ed)?\b|\b(?:came|come|coming|came in|attend\w*|thank(?:s| you) for \w+) (?:\w+ )?(?:to|for|the) (?:\w+ )?interviews?\b|\binterviews? of\b|\b(?:outcome|results?|feedback|status) of (?:your|the) (?:\w+ )?interviews?\b|\binterviews? (?:\w+ ){0,2}?(?:held|conducted|you had|you attended)\b|\binterviews (?:for (?:this|the) \w+ )?(?:will )?(?:run|continue|finish|end|conclude)\b|\b(?:not|isn't) an interview\b/gi;

/** Whether it may announce a round, in words that are not understood. */
export const soundsLikeRound = (text: string): boolean => roundLike.test(text.replace(interviewBehind, ""));

/** A round that is not understood as one: beside it no request or date is sure. */
const roundLike =
  /\b(?:invit\w+|interview\w*|attend\w*|second (?:stage|round)|(?:next|final|technical) (?:stage|round|step)|assessment|on-?site|video call|trial shift|in the diary|see you)\b|^(?:when|who|where|date|time|location)\b\s*:/i;

/** Words with which a mail is more than small talk, whether or not anything else is understood. */
export const weighty =
  /\b(?:sorry|afraid|unfortunately|sadly|regret|decision|decid\w+|news|offer\w*|candidate\w*|applicant\w*|else|another|other|wish(?:ed|ing)? you|luck|future|role|position|job|post|application|interview(?:s|ing)? (?:next|on)|but|however|although|though|hold|delay\w*|unable|cannot|can't|won't|salary|contract|references?|next (?:stage|round|step)|panel|budget|team (?:felt|thought|decided)|instead|hire\w*|cancel\w*|confirm|attached|please|could you|can you|would you)\b/i;

export const away: readonly Cue[] = [
  cue(
    "out-of-office",
    "firm",
    /\b(?:out of (?:the )?office|ooo\b|on (?:annual |maternity |paternity |parental |sick |study |bereavement )?(?:leave|holiday|vacation|pto|sabbatical)|away (?:from (?:the office|my desk|work)|until|till|on|for|with|between)|on a business trip|limited access to (?:my )?e-?mail|(?:read|check|see|look at)(?:ing)? (?:my )?e-?mails? (?:only )?(?:intermittently|rarely|irregularly|infrequently|sporadically|once)|not (?:be )?(?:checking|reading|monitoring) (?:my )?e-?mails?|travel?ling\b[^.;!?]{0,25}\b(?:until|till|through|and will)|back (?:in the office|at my desk|at work) on)/i,
    /\b(?:client|manager|panel|someone|he|she|colleague|boss|committee|director|team|one of|member|policy|days' annual|outstanding|entitlement|days of)\b[^.;!?]{0,25}\b(?:on|away|leave|back|out)\b|\b(?!(?:I|and|then|this|that|it|there|office|who|message|e-?mail)\b)\p{L}+(?:[’']s| is| was| are| will be| has been| goes) (?:(?:still|now|currently|also) )?(?:on|away|out|travell?ing|back)\b|\bannual leave (?:entitlement|allowance)|\bback from leave\b/iu,
  ),
];
export const awaySubject =
  /^\s*(?:re:\s*)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|ooo\b|abwesenheit|away from|on (?:annual )?leave|absence|réponse automatique|autosvar)/i;

const product =
  /\b(?:applying|application|applied|order(?:ing)?|request|enquiry|registration) for (?:an?|the|your|our) (?:[\w'&-]+ ){0,6}?(?:card|loan|mortgage|account|overdraft|insurance|policy|membership|subscription|tenancy|licen[cs]e|permit|refund|tickets?|newsletter)(?=[.,;!]|$| (?:with|at|from|on|and)\b)/im;
const work = /\b(?:role|position|post|job|vacancy|interview\w*|candidates?|recruit\w*|hiring|career)\b/i;

/** Whether a mail is to a customer, and not to a person who has applied for work: "thank you for applying for our Gold Card". */
export const isToCustomer = (text: string): boolean => product.test(text) && !work.test(text);

export const automatic: readonly Cue[] = [
  cue(
    "automatic",
    "firm",
    /\b(?:this is an? (?:automated|automatic|system[- ]generated|auto-generated)|automatically generated|automatic (?:response|reply|acknowledg\w+)|do not (?:reply|respond) (?:to this|directly)|unmonitored (?:mailbox|inbox|address)|(?:this )?(?:mailbox|inbox) is not monitored|noreply)\b/i,
    undefined,
    true,
  ),
  cue(
    "automatic",
    "firm",
    /\b(?:we(?:'ve| have)?|has been|have|successfully) (?:now |safely |successfully )?(?:received|submitted) (?:your|an) (?:application|e-?mail|enquiry|inquiry|message|submission|request|cv|resume)\b|\byour (?:application|e-?mail|enquiry|message|cv|request) (?:for [^.;!?]{0,60} )?(?:has been|was) (?:successfully )?(?:received|submitted|logged|registered)\b|\bapplication received\b|\bthank(?:s| you) for (?:applying|your application|contacting|submitting)\b/i,
    /\binterview|\battending\b/i,
    true,
  ),
  cue(
    "automatic",
    "firm",
    /\b(?:\w+ )?survey\b|\bhow (?:did we do|was your experience)\b|\brate (?:us|your)\b|\bticket (?:#|no|number)|\bcase (?:#|number)/i,
    undefined,
    true,
  ),
  cue(
    "automatic",
    "likely",
    /\bif you have(?: not|n't) heard\b|\bdue to the (?:high )?(?:volume|number) of (?:applications|applicants)\b/i,
    undefined,
    true,
  ),
];
