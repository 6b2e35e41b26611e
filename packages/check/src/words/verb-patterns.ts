/** Verbs in a form that their neighbours do not take. See `language/phrase.ts` for how a line is read. */
const be = "am|is|are|was|were|i'm|we're|you're|they're|he's|she's";
const modal =
  "will|would|can|could|should|must|might|shall|cannot|can't|couldn't|won't|wouldn't|shouldn't|i'll|we'll|you'll|they'll";
const they = "i|we|you|they|he|she|it";
const object = "me|you|us|him|her|them";
const subject = `${they}|this|that|there|everyone|somebody|anyone|nobody`;
const wantsTo =
  "want|wants|wanted|like|hope|hoped|hoping|need|needs|able|unable|eager|keen|happy|glad|pleased|delighted|ready|willing|chance|opportunity|decided|decide|plan|planned|planning|try|tried|trying|promised|promise|agreed|agree|refused|managed|wish|wished|supposed|prepared|honoured|honored|excited|privileged|expect|expected|allowed|invited|encouraged|asked|intend|afford|learn|learned|learnt|offered|going|about|order|how|where|when";
const small =
  "not|also|still|really|just|only|already|always|never|now|currently|ever|recently|soon|often|sometimes|probably";
const determiner =
  "the|a|an|my|your|our|their|his|her|its|this|that|these|those|it|me|you|us|him|them|all|every|some|any|more";
const preposition = "for|of|in|about|by|without|at|after|before|upon|despite|besides|from|through";

export const verbPatterns: readonly string[] = [
  // did not realised, could went
  `did|do|does not [<past>] => %base`,
  `didn't|don't|doesn't [<past>|<onlyThird>] => %base`,
  `did|does|do ${subject} [<past>] => %base`,
  `does|did not [<onlyThird>] => %base`,
  // The refresher will held at
  `will|would|can|could|should|must|may|might|to [<past>] at|on|in|by|until|from => be %`,
  `will|would|can|could|should|must|may|might|cannot|to [<done>] => be %`,
  `${modal} (${small}) [<past>] => %base`,
  `${modal} [<onlyThird>] => %base`,
  `${they} ${modal} [<ing>] => %base`,
  // to expanded, to sent
  `to [<onlyDid>] => %base`,
  `${wantsTo} to [<past>] => %base`,
  `${wantsTo}|love|forward|pleasure|great|good|lovely|nice|me|you|us|him|her|them to [<onlyPast>] => %base`,
  `to [<past>] ${determiner} => %base`,
  `${wantsTo} to [<onlyThird>] => %base`,
  `want|wants|wanted|able|unable|hope|hoped|need|decided|chance|ready|willing|eager|keen|happy|glad|delighted|managed|promised|tried|trying|agreed to [<ing>] => %base`,
  // for explain, look forward to continue
  `${preposition} [<onlyVerb>] => %ing`,
  "with|besides|via|towards|toward [<onlyVerb>] => %ing",
  `thank|thanks (you) for [<verb>] ${determiner} => %ing`,
  `forward|committed|dedicated|accustomed|devoted|addition|opposed|respect|view|close|object|contribute|comes|limited to [<onlyVerb>] => %ing`,
  `forward to [<verb>] ${determiner}|with|for|from|about => %ing`,
  "look|looking|looks|looked forward [for|on|at] => to",
  `interested|interest|experience|experienced|succeeded|succeed|good|capable|proud|tired|fond|afraid|keen|passionate|excited|enthusiastic|responsible in|of|at|on|about|for [<verb>] ${determiner}|with|for => %ing`,
  `i'm|we're|get|getting|got (well|already) used to [<verb>] => %ing`,
  `i|we|you|they|who am|are|was|were (well|already) used to [<verb>] => %ing`,
  `${they} [use] to <verb>|be|have|do => used`,
  `did not|didn't|never [used] to => use`,
  // I'm still continue, I am write
  `i'm|we're|you're|they're (${small}) [<onlyVerb>] => %ing`,
  `i am (${small}) [<onlyVerb>] => %ing`,
  `we|you|they are (${small}) [<onlyVerb>] => %ing`,
  "i'm|we're|you're|they're [write|look|hope|wait|plan|work|wonder|apply|try|go|ask|send|live|study|think|come|get|make|take|do|follow|contact|reach|run|start|stay] to|with|for|you|the|my|on|in|at|a|if|that => %ing",
  "am|is|are|was|were [been] => being",
  "it|he|she|that|this|which|application|request|interview [is been] => has been",
  "^ it's|there's [be] => been",
  "after|before|without|since|when|while [finish|complete|start|leave|check|visit|study|answer|move|reply|review|apply|arrive|take|make|get|do|see|meet|go|join|hear|read|speak|talk|pass|spend|listen|look|work|show] my|your|the|his|her|this|our|to|with|at|in|for|about|from => %ing",
  `been|being (${small}) [<onlyVerb>] => %done`,
  "!did|do|does|was|is|for|need|all|what|do|thing was|were [<onlyVerb>] $|by|in|at|on|last|only|to|for|with|as|from|during|yesterday|again => %done",
  "they|we|you|posts|jobs|applications|candidates are [<onlyVerb>] by|in|at|on|for|with => %done",
  "^ have|has|had the|your|my|our|his|her <noun> [<onlyDid>] => %done",
  "i|we|they|who|you have|had [working|living|studying|teaching|doing|looking|waiting|applying|trying|thinking|hoping|using|running|playing|volunteering|going|helping|managing|leading] as|in|at|for|with|on|here|there|since|to|a|the|from|my => been %",
  "i've|we've [working|living|studying|teaching|looking|waiting|applying|trying|thinking|hoping|using|running|playing|volunteering|helping|managing|leading] as|in|at|for|with|on|here|there|since|to|a|the|from|my => been %",
  "^ if i|we [would know|find|have|get|see] => ?",
  // I am having three years
  "am|is|are|was|were [having] a|an|the|no|two|three|four|five|many|several|some experience|degree|years|certificate|qualification|skills|background|knowledge => ?",
  "[am|are|is knowing|understanding|believing|wanting|needing|belonging|owning|preferring|possessing] => ?",
  // has receive, I have never see
  `has|had (${small}) [<onlyVerb>] => %done`,
  `^ ${they} have (${small}) [<onlyVerb>] => %done`,
  `have|has|had|i've|we've|you've|they've|haven't|hasn't|hadn't not|also|already|never|just|recently|always|ever|not [<onlyVerb>] => %done`,
  "i've|we've|you've|they've|haven't|hasn't|hadn't [<onlyVerb>] => %done",
  `have|has|had|i've|we've|you've|they've|he's|haven't|hasn't|hadn't (${small}) [<onlyDid>] => %done`,
  `have|has|had|i've|we've|haven't|hasn't ${small} [<onlyDid>] => %done`,
  `${be}|been|being|be [<onlyDid>] => %done`,
  "have|has|had|i've|we've [<onlyThird>|<ing>] you|the|my|your|from|in|with|for|at => %done",
  `${they} [<done>] the|my|your|a|an|to|with|in|it|from|that|you => %past`,
  // let me to leave, made me to think
  `let|lets|make|makes|made ${object} [to <verb>|be|have|do] => %base`,
  `let|lets|let's|made|make ${object} [<past>|<ing>] => %base`,
  `must|can|could|should|may|might|cannot|can't [to <verb>] => %base`,
  // enjoy to work, decided joining
  `enjoy|enjoys|enjoyed|enjoying|avoid|avoided|finish|finished|mind|consider|considered|suggest|suggested|recommend|recommended|appreciate|appreciated|miss|missed|practise|keep|kept|imagine|risk|postpone|postponed|delayed|dislike|stopped by [to <verb>] => %ing`,
  `enjoy|enjoyed|avoid|avoided|consider|considered|suggest|recommend|finished|practise|keep|kept|imagine|mind [<onlyVerb>] => %ing`,
  "want|wants|wanted|decided|decide|managed|refused|wish|wished|agreed|promised|hope|hoped|intend|plan|planned [<ing>] the|a|an|my|your|with|in|at|you|from|for|to => to %base",
  "busy|worth|spend|spent|time|difficulty|trouble|problem|problems|fun [to] <ing> => ?",
  "can't help|cannot help [to <verb>] => %ing",
  "no use|good [to <verb>] => %ing",
  "would rather|better [to] <verb>|be|have|do => ",
  "had|i'd|you'd better [<past>|<ing>] => %base",
  // I works, he work, a person who work
  `^ i|we|they (${small}) [<third>] => %base`,
  `and|but|because|that|which|so|when|if|where i|they (${small}) [<onlyThird>] => %base`,
  `^ he|she|it (always|never|also|still|often|really|usually) [<onlyVerb>] => %third`,
  "because|but|if|so|since|when|while|which he|she|it [<onlyVerb>] => %third",
  "someone|somebody|anyone|anybody|everyone|everybody|nobody who [<verb>|have|do|are] => ?",
  "a|an|one|every|each <count> who [<verb>] => %third",
  "a|an|one|every|each <adj> <count> who [<verb>] => %third",
  "a|an|one|this|every <count> that [<onlyVerb>] => %third",
  "people|those|colleagues|candidates|patients|students|children|customers|clients|engineers|nurses|others who [<third>|is|was|has|does] => ?",
  "^ there [<verb>|have|has] been => ?",
  "^ my|your|this|the|our <onlyCount> [<onlyVerb>] => %third",
  // whether I would could
  "would|could|can|will|should|must [would|could|can|will|should] => ?",
  "if i would [have <past>] => had",
  "if [would] i|we|you => ",
  // be + plain form where a participle belongs
  `${be}|be|been|being (very|really|also|so|most|particularly|well|still) [locate|concern|motivate|involve|surround|impress|interest|excite|please|schedule|attach|enclose|require|base|suppose|satisfy|determine|dedicate|commit|train|qualify|employ|register|situate|invite|inspire|convince|delight|honour|honor|oblige|encourage|relate|prepare|license|certify|surprise|amaze|annoy|disappoint|thrill] in|to|by|with|on|about|at|for|that|below|here|as|$ => %done`,
  // the would, of I
  "[the] would|could|should|are|were|have|had|has|was|is|am|do|does|did|couldn't|wouldn't|didn't|don't|aren't|weren't|haven't => they",
  "[a|an] would|could|should|are|were|have|had|has|was|am|does|did => ?",
  "[they] team|teams|company|culture|mission|role|interview|company|post|job|same|whole|other|rest|way|first|best|office|hospital|school !will|would|can|said|is|was|who => the",
  "of|in|at|with|from|by|for|on|about|to [they] <noun> => the",
  "between|with|to|from|of|at|by [i|he|she|we|they] $ => ?",
  // made-up pasts
  "[teached] => taught",
  "[catched] => caught",
  "[thinked] => thought",
  "[buyed] => bought",
  "[bringed|brang|brung] => brought",
  "[writed] => wrote",
  "[speaked] => spoke",
  "[goed] => went",
  "[taked] => took",
  "[gived] => gave",
  "[maked] => made",
  "[finded] => found",
  "[feeled] => felt",
  "[builded] => built",
  "[leaved] => left",
  "[keeped] => kept",
  "[sended] => sent",
  "[spended] => spent",
  "[understanded] => understood",
  "[choosed] => chose",
  "[growed] => grew",
  "[knowed] => knew",
  "[runned] => ran",
  "[drived] => drove",
  "[meeted] => met",
  "[heared] => heard",
  "[telled] => told",
  "[sayed] => said",
  "[payed] => paid",
  "[losed] => lost",
  "[holded] => held",
  "[dealed] => dealt",
  "[hurted] => hurt",
  "[costed] me|us|the => cost",
  // allow me to puts, thank you for taken the time, after spoke with
  `allow|allows|allowed|enable|enables|let|help|helps|helped ${object} to [<onlyThird>] => %base`,
  `thank|thanks|thanking (you) for [<done>|<onlyPast>] ${determiner} => %ing`,
  "after|before|since|while|without|by [<onlyDid>|spoke|met|saw|heard|took|gave|came|went|began|wrote] with|to|about|the|your|my|from|in => %ing",
  // I have been work in
  "have|has|had|i've|we've been [work|live|study|teach|wait|apply|look|plan|train|help|travel|practise|volunteer] as|in|at|for|with|on|here|there|since|to|a|the => %ing",
  // I suggested to move, we avoided to use
  "i|we|you|they|he|she suggest|suggested|recommend|recommended|avoid|avoided|finished|dislike|postponed [to <verb>] => %ing",
  // When I will hear from you, I can start
  "^ when|once|until|if i|we|you [will] hear|get|have|start|arrive|receive|know|finish|see|join|come|return|begin => ",
  // Last year I have completed
  "last year|month|week|summer|winter|spring|autumn i|we [have] <done>|<past>|completed|finished|worked|started|been => ",
  "yesterday i|we [have] <done>|<past> => ",
];
