import { cue, type Cue } from "./cue.ts";

const give = String.raw`(?:send|share|provide|complete|fill (?:in|out)|submit|upload|forward|sign|return|give|supply|furnish|email|e-mail|attach|prepare|do (?:it|this|that|so|the|both|these)|ping|shoot|drop|share|get (?:it|this|that|them|your|the) (?:\w+ )?(?:back|over|to)|let (?:me|us) (?:know|have)|confirm|tell (?:me|us)|pop|drop|advise|indicate|list|bring|answer|record|register|log in|take the|update|revise)`;
const courtesies =
  /\b(?:any (?:further |other )?questions|hesitate|do not reply|don't reply|if (?:anything|you (?:have|need|can't|cannot|would like feedback|require))|anything (?:changes|else you need from)|feel free|find attached|accept (?:our|my)|keep in touch|bear with|note that|(?:short|quick|brief|our) (?:\w+ )?survey|how (?:we|did we) d|questionnaire about your experience|bank details|deposit|unsubscribe|intended recipient|take the (?:train|bus|tube|lift|stairs|tram|metro|underground|first|second|side|back|front|exit)|any (?:news|updates) (?:from|at) your)\b/i;
const objects = String.raw`(?:references?|referees?|documents?|paperwork|copy|copies|id\b|passport|transcripts?|certificates?|portfolio|work samples?|writing sample|salary (?:expectations?|requirements?)|notice period|availability|right to work|form|forms|assessment|test|task|assignment|exercise|case study|presentation|take-?home|hackerrank|codility|visa|clearance|licen[cs]e|payslips?|figma|cv|resume|slides|cert)`;

export const request: readonly Cue[] = [
  cue(
    "request",
    "firm",
    `\\b(?:you are|you're|are) (?:kindly |hereby |now |also )?(?:requested|asked|required|advised) to (?:kindly |please )?${give}\\b`,
    new RegExp(`${courtesies.source}|\\b(?:candidates?|applicants?|employees|staff|we) are\\b`, "i"),
  ),
  cue(
    "request",
    "firm",
    `^(?:and |so |but )?if you (?:could|would|can)(?: please| kindly| just)? (?:also )?${give}\\b`,
    courtesies,
    true,
  ),
  cue(
    "request",
    "firm",
    /\b(?:things?|bits?|items?|details?|documents?|pieces?|points?|questions?|info(?:rmation)?)\b[^.;!?]{0,12}\b(?:I|we|they|HR|finance|payroll)(?: still| do| also|'ll| will)? need (?:from|off|answer)/i,
    courtesies,
  ),
  cue(
    "request",
    "firm",
    /\bwhat (?:(?:base|kind of|sort of|level of|annual|gross|day|hourly|minimum) )*(?:base|salary|rate|figure|number|range|package|pay|wage|compensation|ctc|notice)\b[^.;!?]{0,30}\b(?:you|your|u)\b|\bhow much (?:notice|salary)\b[^.;!?]{0,20}\byou\b|\b(?:your|a) (?:current|expected|desired|target) (?:and expected )?(?:salary|ctc|compensation|pay|rate)\b[^.;!]{0,40}\?/i,
    /\boffer(?:ing)? you\b/i,
  ),
  cue(
    "request",
    "firm",
    `\\b(?:could|can|would|will|might|may|cd|can) (?:you|u|we|I)(?: please| kindly| possibly| just| both)* (?:ask you to )?(?:be able to )?${give}\\b`,
    courtesies,
    true,
  ),
  cue("request", "firm", `\\b(?:please|kindly|pls|plz)(?: also| could you| would you)? ${give}\\b`, courtesies, true),
  cue(
    "request",
    "firm",
    `\\b(?:grateful|appreciate(?: it)?|appreciated|helpful|great|good|thankful)\\b[^.;!?]{0,10}\\bif you (?:could|would|can|might)(?: please| kindly)? ${give}`,
    courtesies,
    true,
  ),
  cue(
    "request",
    "firm",
    `\\b(?:need|require|missing|waiting (?:on|for)|ask(?:ing)? (?:you )?for|request(?:ing)?|follow(?:s|ing):|like to (?:have|see|get))\\b[^.;!?]{0,35}\\b(?:your|a|an|two|three|the|some|from you|proof of) ?(?:[\\w'-]+ ){0,4}?${objects}`,
    /\b(?:we have|have confirmed|received|checks are complete|do not need|don't need|no need)\b[^.;!?]{0,30}\b(?:all|your)\b|\bbring\b/i,
    true,
  ),
  cue(
    "request",
    "firm",
    `\\b(?:what (?:are|is|were)|what's) your (?:\\w+ )?(?:salary|notice|availability|expected|current|expectations|earliest|start)|\\bhave (?:you|u) got (?:your|a|an|the)\\b|\\bdo you (?:have|hold|need) (?:a|an|the|any|your) (?:[\\w-]+ ){0,4}?${objects}`,
    undefined,
    true,
  ),
  cue(
    "request",
    "firm",
    /\b(?:here's|here is|attached is|find|sent(?: you)?(?: through)?|sending you|set you|have sent)\b[^.;!?]{0,40}\b(?:take-?home|assignment|task|hackerrank|codility|coding (?:test|challenge|exercise)|online (?:test|assessment)|case study|exercise|test)\b|\b(?:hackerrank|codility)\b[^.;!?]{0,30}\b(?:through|below|link)\b/i,
  ),
  cue(
    "request",
    "firm",
    /\b(?:what does your|how's your|how is your) (?:diary|calendar|week|schedule)\b|\byour availability\b|\b(?:dates|times|slots) (?:that|which)? ?(?:work|suit|would)\b|\b(?:inform|send|give) (?:us|me)[^.;!?]{0,30}\b(?:dates|times|slots)\b/i,
    undefined,
    true,
  ),
  cue(
    "request",
    "firm",
    /\bneeds (?:doing|completing|signing|returning|sending)\b|\baction required\b|\b(?:form|document|reference|certificate)s? (?:is|are) (?:missing|outstanding|still needed|required)\b/i,
  ),
  cue(
    "request",
    "firm",
    /\b(?:would|do) you mind (?:sending|sharing|filling|completing|letting us have|giving)\b|\b(?:may|might) I ask you to (?:remind|send|name|provide|confirm|complete|let)\b|\b(?:asked|wants to know|asking) (?:me )?what your (?:notice|salary|availability)/i,
    courtesies,
    true,
  ),
  cue("request", "firm", /\binvit(?:e|ed|ing) (?:you )?to (?:complete|take|sit) (?:an?|the|our)\b/i),
  cue(
    "request",
    "likely",
    /\b(?:give|drop) (?:me|us) a (?:ring|call|shout|bell|line|buzz)\b|\b(?:ring|call|phone) (?:me|us)\b/i,
    /\bany questions\b|\bif\b/i,
  ),
  cue(
    "request",
    "firm",
    /\b(?:can|could|may|might) (?:I|we) (?:please )?(?:trouble you for|ask (?:you )?for|have (?:your|a copy|the)|get (?:your|a copy|the)|see (?:your|a copy)|request)\b/i,
    courtesies,
    true,
  ),
  cue(
    "request",
    "firm",
    /\b(?:would|do|will) you (?:need|require) (?:a |any )?(?:visa|sponsorship|work permit)|\bare you (?:eligible|authori[sz]ed|legally|able to work|a (?:\w+ )?(?:citizen|resident))\b|\b(?:comfortable|happy|able|willing) (?:sharing|sending|providing|to (?:share|send|provide|supply)) (?:us |me )?(?:your|what|the|a|an|some|any)\b/i,
    undefined,
    true,
  ),
  cue(
    "request",
    "firm",
    /\blike to (?:see|read|have|get|review|look at) (?:an? (?:example|sample|copy|portfolio|reference)|some|your|examples|samples|two|three)\b/i,
    /\bmeet\b|\bback\b|\bon the team\b/i,
  ),
  // An order, which is a request among people who know each other.
  cue(
    "request",
    "firm",
    /^(?:(?:and|so|then|but|just|do|also|next|in the meantime|meanwhile|when you can|kindly)[, ]+)*(?:(?:send|email|e-mail|forward|ping|shoot|drop|text) (?:me|us|over|it|them|your|the|back|a)\b|(?:upload|submit|return|complete|sign|fill (?:in|out)|reply|answer|bring) (?:your|the|this|these|both|it|by|to|with)\b)/i,
    courtesies,
  ),
  cue(
    "request",
    "firm",
    /\b(?:all|what|the (?:only|one) thing|one thing) (?:I|we|they|HR) (?:still |now |do )?(?:need|needs|want|ask)(?: from you| of you)? (?:is|are)\b|\b(?:need|needs|require) (?:your|a) (?:yes or no|answer|confirmation|decision|signature|reply|response)\b|\bclear you\b[^.;!?]{0,20}\bwithout\b[^.;!?]{0,20}\bcopy\b|\b(?:useful|helpful) (?:for us |to us )?to (?:see|have|read|get) (?:an?|your|some|the|two)\b/i,
    /\bneed your answer (?:to )?(?:our|the) offer\b/i,
    true,
  ),
  cue(
    "request",
    "firm",
    /\b(?:could|can|would|will) you (?:please |kindly |possibly |just )?(?:have a look|take a look|look|check|drop|shoot|clarify|explain|remind|name|clear up)\b/i,
    courtesies,
    true,
  ),
  // Any question about the reader: nothing else can hide behind it.
  cue(
    "request",
    "likely",
    /^(?:(?:[-*•·]|\(?(?:\d{1,2}|[a-z])[.)])\s+)?(?:(?:and|also|so|or|if [^,?]{1,60},) )?(?:what|how|when|where|which|do|did|are|were|would|will|is|have|has)\b[^.!?]*\b(?:you|your)\b[^.!?]*\?$/i,
    /\bhow (?:are|'re) you(?: doing| keeping)?\?|\bhow did (?:we|you)\b|\bwould you like (?:me|us|to)\b/i,
    true,
  ),
  cue(
    "request",
    "firm",
    /\b(?:asking|asks|wants? to know|needs? to know|like to know|wondering|curious)\b[^.;!?]{0,15}\b(?:what|whether|if|how|when|where)\b[^.;!?]{0,40}\byou(?:r|'d|'re|'ve)?\b|\b(?:won't|can't|cannot|unable to) (?:let|put|submit|proceed|process|progress)\b[^.;!?]{0,50}\bwithout\b[^.;!?]{0,30}\b(?:a|two|three|your|these|the following)\b|\bask (?:you|all (?:candidates|applicants)|everyone|each candidate) to (?:please )?(?:fill|complete|send|return|sign|provide|submit|upload|bring|confirm|give)\b/i,
    /\bwondering (?:what|whether|if|how) (?:you|your) (?:are|is|have) (?:been|doing)\b/i,
    true,
  ),
];
