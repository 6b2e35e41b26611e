import { cue, type Cue } from "./cue.ts";
import { hires, others, post, takes, they } from "./words.ts";

const not = String.raw`(?:\bnot\b|n't\b|\bunable\b|\bcannot\b|\bno longer\b|\bnever\b|\bdecided against\b|\bdeclined?\b)`;
const forward = [
  String.raw`mov(?:e|ing) (?:(?:you|this|things|your \w+|him|her|them) )?(?:forward|ahead|on\b)`,
  String.raw`(?:proceed|progress|advanc|pursu)(?:e|ing|ed)?\b`,
  String.raw`tak(?:e|ing) (?:you|this|things|it|matters|your \w+(?: \w+)?|the application|up your \w+) (?:any )?(?:further|forward)`,
  String.raw`(?:go|going) (?:any )?(?:further|forward|ahead)`,
  String.raw`continu(?:e|ing) (?:with )?(?:you|your)`,
  String.raw`be (?:selected|shortlisted|appointed|hired|chosen|taken forward|considered)`,
  String.raw`(?:been|were|was) (?:selected|shortlisted|appointed|chosen|successful|put forward|considered)`,
  String.raw`(?:select|appoint|hir|choos|shortlist)(?:e|ing)? you\b`,
  String.raw`offer(?:ing)? you (?:the|a|this|that|our) (?:\w+ ){0,4}?(?:role|job|position|post|place|vacancy|contract|opportunity)`,
  String.raw`(?:mak(?:e|ing)|extend(?:ing)?) (?:you )?an offer`,
  String.raw`(?:the|a) (?:right|good|strong|perfect|quite) ?\w* (?:fit|match|one)`,
  String.raw`meet(?:ing)? your expectations`,
  String.raw`invit(?:e|ing) you (?:back|to (?:the |a |an )?(?:next|second|final|further|interview))`,
  String.raw`put(?:ting)? you (?:forward|through)`,
  String.raw`be a match`,
].join("|");
const waits =
  /(?:isn't|\bis not|wasn't) that (?:any|you|we|I)|\b(?:yet|until|unless|before (?:we|the|your)|without (?:your|the|an?|it|this|them|these)|only (?:after|once|when)|how (?:to|we)|whether (?:to|or)|decided (?:to|on) (?:go|anyone)|not only|not (?:all|every)|date forward)\b/i;
/** What is not gone on with is a plan of theirs, and nobody's application. */
const aPlan = String.raw`\b(?:(?:forward|ahead|on|further) with|(?:proceed\w*|progress\w*|pursu\w*|advanc\w*)(?: with)?) (?:the|a|an|our|their|its|that|this) (?!(?:[\w'-]+ ){0,3}?(?:applica|candida|process|recruit|hir|role|position|appoint|interview|next|offer|post|vacanc|job|person|internal))[\w-]+`;
const somebody = String.raw`(?:(?:an)?other|someone|somebody|one of the other|different|internal|external|alternative|stronger|the other)`;
const people = String.raw`(?:candidates?|applicants?|person|people|direction|individuals?|hire|one|finalist)`;

export const rejection: readonly Cue[] = [
  // "Tomorrow's interview can't go ahead" is said of the interview.
  cue(
    "rejection",
    "firm",
    `${not}(?:(?! (?:nobody|no one|nothing|neither)\\b)[^.;!?]){0,50}?\\b(?:${forward})`,
    new RegExp(
      `${waits.source}|${aPlan}|\\b(?:interview|meeting|call|session|visit|panel)s?\\b[^.;!?]{0,12}(?:can't|cannot|won't|will not|unable to|not able to) (?:go|proceed|take)`,
      "i",
    ),
    true,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:profile|application|name|cv|candidature) (?:was|is|were) not (?:among|one of) (?:those|the)\b|\bnot appointable\b|\bdid(?:n't| not) go (?:your|our) way\b|\bmust pass on (?:this|the) opportunity\b|\b(?:cannot|unable to|not able to) (?:fulfil|meet|satisfy|grant) your (?:wish|request|expectation|hope)/i,
    undefined,
    true,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:offered|given|awarded) (?:the|this|that) (?:[\w-]+ ){1,4}(?:role|position|job|post|place) to (?:(?:an)?other|someone|somebody|the other)\b/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:argued|fought|pushed|rooted|spoke up) for you\b|\b(?:it|they|that) (?:has )?(?:went|gone|go(?:es)?) to (?:some(?:one|body)|the other)|\b(?:gone|going|went) for (?:some(?:one|body)|the cheaper)|\bvery close second\b|\bthe closest call\b|\b(?:I|we) lost (?:you|that|this|the argument)|\btheir loss\b/i,
  ),
  // A claim or a parcel can be unsuccessful too.
  cue(
    "rejection",
    "firm",
    /\bunsuccessful\b/i,
    /\b(?:call|attempts?|delivery|reach|claims?|expenses?|receipts?|payment|refund|people|folks|those|anyone|everyone|usually|often)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:go(?:ne|ing)?|went|mov(?:e|ed|ing)|proceed(?:ed|ing)?|progress(?:ed|ing)?|continu(?:e|ed|ing)|sid(?:e|ed)|settl(?:e|ed|ing)) (?:forward |ahead |on )?(?:with|w/?|for|in|on|upon) (?:a |an |the )?${somebody}(?: else| \\w+)?(?: ${people}|\\b)`,
    /\b(?:call|interview(?:s|ing)?|meet(?:ing)?s?|conversations? with)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:pursu|select|appoint|choos|chose|chosen|hir|recommend|prefer|offer(?:ed|ing)? (?:it|the (?:role|job|position|post)) to|tak(?:e|ing|en))(?:e|ed|en|ing|red)?\\b[^.;!?]{0,25}\\b${somebody}(?: else| ${people}|\\b)`,
    /\b(?:interview(?:s|ing)|would like you|we'd like you|(?:an)?other (?:slot|day|date|time|room|week|month)|different (?:slot|day|date|time)|someone else's)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:role|position|job|post|vacancy|place|it|offer|opening)\b[^.;!?]{0,25}\b(?:(?:has|have) (?:now )?been filled|was (?:filled|offered to (?:some|an)|given to)|is (?:now )?filled|(?:has )?(?:gone|went) to (?:some|an|the other|the internal)|has been (?:offered|given) to (?:some|an))/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:filled|given|offered) (?:the|this|that) (?:role|position|job|post|vacancy|opening)(?: (?:to|with) (?:some|an|the internal)| internally| from within| already| now|[.,!]|$)/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:role|position|job|post|vacancy|opening|requisition)\b[^.;!?]{0,40}\b(?:(?:has|have) been|was|is|are|'s(?: been)?) (?:being )?(?:now )?(?:cancell?ed|withdrawn|eliminated|scrapped|pulled|closed|discontinued)\b/i,
    /\bapplications?\b.{0,20}\bclosed|on hold|temporar|\b(?:advert|advertisement|posting|listing|link|portal)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:regret(?:fully)?|sorry|sad|disappointed)\b[^.;!?]{0,45}\b(?:inform|tell|advise|say|let you know|notify)\b[^.;!?]{0,60}\b(?:application|candidature|candidacy|position|role|post|you (?:have|were|are|will)|we (?:have|are|will|won't|can't|cannot|shall))\b/i,
    /\b(?:delay|postpon|reschedul|cancel|moved?|hold|pause|frozen|freeze|longer|later|yet|until|withdraw|interview(?:s)? (?:on|will|is|has))/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:decided|chosen|elected|opted|going|have|call is|want(?:ed)?) to pass(?: on (?:you|your|robin)| for (?:now|this)| this time|[.,!]|$)/i,
    /\bpass (?:it|this|your|them|on to|along)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:go(?:ne|ing)?|went|mov(?:e|ing|ed)|head(?:ed|ing)?|decided) (?:in|on) an?(?:other)? (?:different|new|other)? ?direction/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:a|it's a|it is a|the answer is(?: a)?|an?) no (?:from|for|on|this|I'm|to)\b/i,
    /\bno (?:for|on) now is not\b|not a no\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:internal|another|other|preferred|different|stronger|more (?:experienced|senior|qualified|suitable)) (?:candidate|applicant|person)s?\b[^.;!?]{0,40}\b(?:accepted|got the (?:job|nod|role)|was (?:chosen|selected|preferred|appointed)|edged|pipped|has (?:accepted|been (?:appointed|chosen|selected|offered))|came out)/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:gone|go|going|went|plumped|opted|went with|decided on|chose|chosen) (?:for|with)? ?(?:the|an|a) (?:internal|other|more (?:experienced|senior)|stronger|different) (?:person|candidate|applicant|guy|option|hire)/i,
    /\b(?:interview|meet)ing\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:candidates?|applicants?|someone|somebody|person|others?)\b[^.;!?]{0,12}\b(?:whose|who(?:'s|se| is| are| has| have| had)?)\b[^.;!?]{0,70}\b(?:more closely|better|closer|stronger|more (?:experience|directly|relevant|suited)|closely)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\bno longer (?:be )?(?:under consideration|being considered|considering|in (?:consideration|the running|contention)|available|a vacancy)|\bout of the running\b/i,
    /\b(?:link|slot|room)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:didn't|did not|haven't|have not) (?:quite )?(?:make|made|get|got) (?:it|the (?:cut|job|role|grade|shortlist|final|position)|past|through)/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:narrowly|just) (?:missed|lost) out|pipped (?:you )?(?:at|to)|came (?:a (?:very )?close )?second\b|\brunner[- ]up\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:shan't|won't|will not|shall not|aren't|are not|not going to|can't|cannot) be (?:taking|moving|going|progressing|proceeding|offering you|making|inviting you|continuing|pursuing|able to (?:offer you (?:the|a|this)|move|take|progress|proceed|make))/i,
    /\b(?:decision|decide|until|before|feedback|call|date|move the|leave|yet)\b/i,
    true,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:leave it there|call it a day|draw a line|wasn't (?:meant )?to be|isn't to be|not to be|the answer is (?:a )?no|(?:have|has|must|fear I|hate) to disappoint|must disappoint|(?:they're|they are|we're|client is|team is) passing(?! (?:it|this|your|on (?:it|this|your)))|no joy|no dice|didn't work out|hasn't worked out|isn't (?:going to|gonna) (?:work|happen)(?<!\b(?:ring|call|mail|write|phone|said|promised|today|tomorrow)\b.{0,60})|not (?:going|gonna) (?:to )?happen|not this time|thumbs down)\b/i,
    undefined,
    true,
  ),
  // "Bad news: you're not rid of us" is a joke.
  cue("rejection", "likely", /\b(?:bad|not good) news\b/i, /\b(?:no|not|isn't) bad news\b/i, true),
  cue(
    "rejection",
    "firm",
    /\bapplication\b[^.;!?]{0,30}\b(?:rejected|declined|turned down)\b|\b(?:turned|turning) (?:you|your application) down\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\bpass(?:ed|ing)? on (?:robin|you\b|your (?:application|candidacy|profile)|this candidate|the candidate|him\b|her\b|them\b)/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:better|different|less good|happier|other|good) news\b[^.;!?]*$/i,
    /\b(?:good news|better news) (?:is|from|for|:|!|-|on)|\bgreat news\b|^(?:the |some |first, the )?(?:good|better) news/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:not the (?:news|outcome|answer|result) (?:that )?(?:you|we|I)\b[^.;!?]{0,20}(?:hop|want|expect|like|look)|disappoint(?:ing|ment|ed)|hard(?:est)? (?:email|message|news))/i,
    /\b(?:don't be|not be|hope not to|sorry to) disappoint/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:wish(?:ing)? you|all the|every|best of) (?:\w+ ){0,4}?(?:success|luck|best|good fortune)\b[^.;!?]{0,20}\b(?:search|future|career|endeavou?rs?|hunt|ahead|wherever|elsewhere|next)\b|\bluck (?:with|in) (?:the|your) (?:job )?(?:search|hunt)|good wishes for the search|\bfurther success\b/i,
  ),
  cue(
    "rejection",
    "likely",
    /\bkeep (?:\w+ ){0,4}(?:details|cv|resume|résumé|application|profile|name|information) (?:on|in) (?:file|record|mind|our)/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:encourage you to|hope you(?:'ll| will)|feel free to|please do|consider) (?:re-?apply|apply|applying) (?:again|for (?:other|future))|\bfuture (?:openings|opportunities|vacancies|roles)\b/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:came down to|split decision|tough decision|difficult decision|close-run|close run|hard decision|close call|nothing you could(?:'ve| have) done|no reflection (?:on|of)|isn't a reflection|not a reflection)\b/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:would have|would've|'d have|wish (?:I|we) could have) (?:loved|liked|been)\b[^.;!?]{0,40}\b(?:offer|hire|join|team|have you)/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:they|we|panel|client|team|committee) (?:want|wants|wanted|need|needs|needed|were looking for|are looking for|felt|feel) (?:someone|somebody|a person|people|you (?:were|are|lacked|didn't))/i,
  ),
  cue(
    "rejection",
    "hint",
    /\b(?:unfortunately|sadly|regret(?:tably|fully)?|i'm afraid|sorry|apologi[sz]e|alas|gutted)\b/i,
    undefined,
    true,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:candidature|application|profile|candidacy|candidate|name)\b[^.;!?]{0,30}\b(?:not|n't)\b[^.;!?]{0,15}\b(?:approved|accepted|recommended|retained|put forward|supported|in your favour|taken up|ratified)\b/i,
    /\byet\b/i,
    true,
  ),
  cue(
    "rejection",
    "firm",
    /\bdecided (?:to stay|not to (?:hire|fill|appoint|recruit|make|offer|employ|take (?:on|anyone|this|it|you))|against(?= (?:you\b|your\b|(?:appoint|hir|fill|recruit|mak|offer|proceed|progress|continu|tak|mov|go|any|this)\w*|(?:the|an?) (?:\w+ )?(?:role|post|hire|appoint|offer|candida|applica)\w*)|[.,;!]|$))(?![\w-])|\bnot (?:to )?hir(?:e|ing) (?:for|anyone)/i,
    /\byet\b|\bdecision (?:until|before)/i,
    true,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:made|extended|making|given|put) (?:an|the|our|a) (?:\\w+ )?offer to ${somebody}|\\b(?:${post}|it|this|that|which|one|offer|we|they|panel|committee|client|team|who)\\b[^.;!?]{0,40}\\b(?:offered to|accepted by|awarded to|gone to|given to)\\b[^.;!?]{0,30}\\b${somebody}(?: else| ${people}|\\b)`,
    // A slot or a desk that another person has is not the job.
    /\bif\b|\b(?:slot|time|day|date|room|ticket|(?:mon|tues|wednes|thurs|fri)day|morning|afternoon)(?:['’]s| (?:is|was|has|had|were))?\b[^.;!?]{0,20}\b(?:gone|given|offered|awarded)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:proceed|progress|mov(?:e|ing)|continu|go|going|went|gone|stick|advance)(?:e|ed|ing)? (?:forward |ahead |on )?with (?:candidates?|applicants?|those|people|someone|profiles?|individuals?|a candidate|an applicant|a person) (?:who|whose|with|that|more)/i,
    /\binterview|\bmeet/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:it's|it is|it was|that's) a (?:pass|no|rejection|decline)\b/i,
    /\b(?:not|isn't|n't) a\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:other|another) (?:applicants?|candidates?)\b[^.;!?]{0,20}\b(?:met|scored|demonstrated|showed|ranked|came|edged|proved|matched|performed|impressed|better)\b/i,
    /\bif\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:prefer(?:red)?|chose|selected|appointed|gone for|went for|opted for|picked) (?:a |an |the )?(?:candidates?|applicants?|person|someone) (?:with|who|whose|that|from)\b/i,
    /\bwe prefer\b|\bif\b/i,
  ),
  cue(
    "rejection",
    "likely",
    /\b(?:they|founders|client|team|we|panel|board|managers?|committee|partners|directors?)\b[^.;!?]{0,15}\b(?:went|gone|going|sticking) with (?:an?|the|their|his|her|one) (?!(?:tuesday|monday|wednesday|thursday|friday|slot|date|time|plan|approach|option))/i,
  ),
  // Somebody else has it.
  cue(
    "rejection",
    "firm",
    `\\b${others}\\b[^.;!?]{0,50}\\b(?:has|have|had|'s|'ve)(?: (?:now|already|since|just|kindly|happily))* ${takes}`,
    /\b(?:another|different|other|second) (?:role|position|post|job|vacancy)\b|\b(?:slot|email|e-mail|message|letter|invite|invitation)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:ask(?:ed)?|recommend(?:ed|ing)?|nominat(?:ed|ing)|appoint(?:ed|ing)?|prefer(?:red)?|chose|chosen|select(?:ed|ing)?|offer(?:ed)? it to) (?!you\\b|me\\b|us\\b)[^.;!?]{2,50}?,? who (?:has|have)(?: (?:now|already|since|just|kindly|happily))* ${takes}`,
    /\b(?:referee|reference|chair|cover|stand in|interview)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:the|this|that) ${post} (?:has (?:now |already |since )?been|was) (?:accepted|taken(?: up)?) by\\b`,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:(?:going|go|went|gone|stuck|sticking)(?: ahead)?(?: and go| to go)? (?:with|for)|chose|chosen|picked|progressing|taking(?: on)?|hiring|hired) (?:the|an?) (?:other (?:one|two|three|guy|lad|person|candidates?|applicants?|finalists?)|bloke|lad|guy|chap|fellow|woman|man|girl|lady|contractor|insider|freelancer|agency worker|internal)\\b`,
    /\b(?:forward to|interview|slot|time|day|option|first|would|could|might)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:chosen|decided|opted|elected|chose|going|preferred) (?:to )?(?:focus|concentrate|move ahead|move on|go) (?:on |with )(?:people|folks|candidates|applicants|those|profiles) (?:who|whose|with)`,
    /\binterview/i,
  ),
  // The reader came behind the line.
  cue(
    "rejection",
    "firm",
    /\b(?:did(?:n't| not)|could(?:n't| not)|haven't|have not|wasn't able to|weren't able to|failed to|not) (?:quite )?(?:managed? to )?(?:get|got|gotten|bring|brought) (?:you|it|him|her) (?:over the line|across the line|through(?! to the (?:phone|portal|system))|there|past (?:the|them))|\byou (?:did(?:n't| not)) (?:win|carry|get) (?:the|their|this) (?:vote|day|nod)\b|\b(?:marks?|points?|places?) (?:below|short of|under|off) the (?:line|bar|cut|mark|threshold|pass)/i,
    /\bbut\b[^.;!?]*\b(?:offer|yours)\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:it|this|things|that|vote|decision|call|they|committee|panel|board)\b[^.;!?]{0,12}\b(?:has |have |had )?(?:went|gone|go(?:es)?|fell|fallen|came out|come out) (?:the other way|against (?:you|us)|another way|elsewhere)\b|\b(?:clos(?:e|ed|ing)|archiv(?:e|ed|ing)|end(?:ed|ing)?) (?:out )?your (?:application|candidacy|candidature|file)\b/i,
    /\bif you\b/i,
  ),
  cue(
    "rejection",
    "firm",
    /\b(?:you(?:r skills| are|'re)?|they|it)\b[^.;!?]{0,20}\b(?:are|'re|is|were|was)(?:n't| not) (?:quite |really |exactly )?(?:what|who|the (?:one|person|profile|candidate)) (?:the \w+|we|they|I|[\p{Lu}]\p{L}+) (?:need|want|after|(?:is|are|was|were) (?:looking|after|searching)|(?:is |are |was |were )?look)/iu,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:there(?:'s| is) no (?:longer an? )?${post} (?:to hire|any ?more|left|to (?:fill|offer)))\\b|\\b(?:the|that|this|your) ${post} (?:went|has gone|is gone|goes) (?:away|elsewhere)\\b`,
  ),
  cue(
    "rejection",
    "likely",
    `\\b${others}\\b[^.;!?]{0,80}\\b(?:decided it|swung it|tipped|edged)|\\bgutted for you\\b|\\bthat'?s that\\b|\\byou (?:were|came|finished|ended up|placed) (?:in )?(?:our |the |a (?:very )?(?:close|strong|good) )?(?:second|third|fourth|2nd|3rd|reserve)(?: (?:place|choice|of \\w+))?(?=[.,;!]|$)|\\bweren't (?:our|the) first choice\\b|\\b${they} (?:needs?|wants?|need somebody|want somebody) (?:an?|somebody|someone) [^.;!?]{0,40}\\bin the (?:seat|chair|post|role)\\b`,
  ),
  cue(
    "rejection",
    "firm",
    `\\b${hires} (?:with )?${others}\\b`,
    /\b(?:interview(?:s|ing)?|meet(?:ing)?|slots?|time|day|date|room|would like you|first|(?:could|might|may|would) (?:be )?(?:have )?(?:go|take|appoint|hire|choose|chosen))\b/i,
  ),
  // "Not you", with any verb for taking somebody.
  cue(
    "rejection",
    "firm",
    `(?:\\bnot\\b|n't\\b|\\bunable\\b|\\bcannot\\b|\\bdeclined?\\b|\\bwithout\\b)(?:(?! (?:nobody|no one|nothing|but|until|yet)\\b)[^.;!?]){0,40}?\\b(?:recommend(?:ing)? you\\b|accept(?:ing)? you\\b|tak(?:e|ing) you on\\b|offer(?:ing)? you (?:one|any|a place|that|it|employment|work)\\b|includ(?:e|ing) you\\b|plac(?:e|ing) you\\b|hav(?:e|ing) you on (?:the team|board)\\b|giv(?:e|ing) you (?:the|a|that) (?:${post}|chance|nod)\\b|be you\\b(?! who)|your selection\\b|tak(?:e|ing) (?:[\\w']+ ){1,6}further\\b)`,
    /\b(?:yet|until|before|without (?:your|a|the|an)(?! selection)|whether|offer you (?:that|it|one|any) (?:slot|time|date|day|discount|advice|feedback)|if)\b|\b(?:could|would) not be you/i,
    true,
  ),
  cue(
    "rejection",
    "firm",
    `\\b(?:has|have|had) (?:now |since |already )?(?:filled|closed) (?:the|this|that|your) ${post} (?:by|through|from|with|internally|via)\\b|\\b(?:tipped|swung|clinched|sealed|settled|decided) it(?=[.,;!]|$)(?! for us all)`,
    /\b(?:your|you)\b[^.;!?]{0,60}\b(?:tipped|swung|clinched|sealed|settled|decided) it|\bif\b/i,
  ),
  // A name, so the case of its letters counts.
  cue(
    "rejection",
    "likely",
    new RegExp(
      `\\b(?!(?:I|You|We|They|She|He|It|This|That|Everyone|Everybody|Who)\\b)\\p{Lu}[\\p{L}'-]+ has(?: now| already| just)? ${takes}`,
      "u",
    ),
  ),
  cue(
    "rejection",
    "firm",
    `\\boffer(?:ed|ing)? (?:the|this) (?:[\\w-]+ )?${post} to (?:an?|our|one of our) (?!(?:candidate|person) (?:like|such as))[\\w-]+|\\b${post} will not (?:now |after all )?be (?:filled|appointed to)\\b|\\bno (?:candidate|applicant|appointment)s? (?:fully |quite |has |have |was |were |will be )*(?:met|made|appointable|appointed|suitable)\\b|\\bclosing (?:the|this) file\\b`,
    /\b(?:yet|until|before|so far|if|other (?:role|position|post|job|vacancy))\b/i,
  ),
];
