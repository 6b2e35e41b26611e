/** A word of the right family in the wrong part of speech: a verb for its noun, an adverb for its adjective. */
const intense =
  "very|really|so|also|still|particularly|most|extremely|truly|genuinely|quite|especially|more|always|deeply|pleasantly|equally";
const stop = "$|and|with|in|under|as|on|when|to|for|at|every|enough";
/** Feelings that a verb gives: -ed for who has them, -ing for what gives them. */
const feelings =
  "surpris interest excit fascinat inspir motivat encourag disappoint overwhelm confus amaz satisf exhaust bor tir pleas thrill intrigu reassur challeng embarrass frustrat worr annoy delight impress"
    .split(" ")
    .filter((stem) => !/^(?:satisf|worr|delight|impress)$/.test(stem));

export const wordForms: readonly string[] = [
  ...feelings.flatMap((stem) => [
    ...(["challeng", "pleas"].includes(stem)
      ? []
      : [
          `i|we am|was|were|feel|felt (${intense}) [${stem}ing] at|by|to|in|about|that|with|how|when|$ => ${stem}ed`,
          `i'm|we're (${intense}) [${stem}ing] at|by|to|in|about|that|with|how|when|$ => ${stem}ed`,
        ]),
    `it|this|that|which|interview|conversation|tour|visit|day|talk|role|job|work|project|task|meeting|discussion is|was|were|sounds|sounded|looks|seems|seemed (${intense}) [${stem}ed] !in|by|about|to|that|at|with|for|and => ${stem}ing`,
    `a|an|very|most|such|really|an [${stem}ed] conversation|discussion|interview|talk|role|job|project|place|idea|question|day|visit|tour|opportunity|experience|challenge|task|story => ${stem}ing`,
    `found|find it|this|that|them|everything|the (${intense}) [${stem}ed] => ${stem}ing`,
  ]),
  // adverbs and adjectives
  `work|works|worked|working|run|runs|ran|went|perform|performs|performed|communicate|communicates|communicated|sing|play|played|fit|fits|did|do|cooperate|drive|learn|write [good] ${stop} => well`,
  `speak|speaks|spoke|speaking|write|read|understand english|french|german|spanish|dutch|arabic|russian|portuguese|italian|polish|hindi|mandarin [good|fluent|perfect] ${stop} => ?`,
  `work|works|worked|working|communicate|speak|speaks|spoke|spoken|explain|explained|act|acted|drive|react|respond|respond|responded|perform|performed|learn|move|moved [independent|efficient|effective|careful|professional|accurate|quick|quiet|regular|confident|successful|patient|calm|close|clear|fluent|safe|thorough|responsible] ${stop} => %ly`,
  ...Object.entries({
    "quick|slow|careful|clear|professional|efficient|effective|polite|kind|honest|patient|calm|independent|smooth|regular|diligent|fluent|close|prompt|nice|quiet":
      "%ly",
  }).map(
    ([adjectives, adverb]) =>
      `work|works|worked|working|speak|speaks|spoke|spoken|explain|explained|answer|answered|act|acted|react|reacted|respond|responded|reply|replied|learn|learned|learnt|move|moved|behave|behaved|adapt|adapted|drive|drove|listen|listened very|so|really|too|extremely|quite|incredibly|rather [${adjectives}] ${stop}|about|from => ${adverb}`,
  ),
  `[extreme|high|complete|absolute|total|sincere|particular|real|true|genuine|serious|deep|special|most particular|full] interested|motivated|qualified|happy|grateful|pleased|impressed|experienced|skilled|committed|aware|recommended|excited|trained|important|glad|sure|keen|thankful|sorry|proud|honoured|satisfied|appreciate|appreciated|enjoyed|believe|hope|understand => %ly`,
  "i [sincere|genuine|true|real|full|complete|absolute] <verb>|enjoyed|appreciated|believed|understood|hoped => %ly",
  "[most quick|easy|quickly] => ?",
  "a|an|the|your|my|our|such [promptly|quickly|kindly|warmly|fluently|carefully|truly|immediately|briefly|thoroughly|regularly|independently|clearly|greatly|deeply|perfectly|professionally|personally|currently|possibly|previously|directly|similarly|successfully|happily] <onlyNoun>|reply|response|answer|interest|experience|role|job|call|work|contact|visit => ?",
  "be|is|was|am|are|were|feel|felt|sound|sounds|look|looks|seem|seems|become|became (very|so|really) [happily|gladly|carefully|responsibly|patiently|confidently|eagerly|gratefully|politely|thankfully|impatiently|truthfully|punctually|flexibly|professionally|competently] $|to|and|for|with|in|about => ?",
  "work|works|worked|working|study|studied|studying|try|tried|train|trained|trying|practise|practised|think|thought|push|pushed [hardly] $|for|on|and|to|every|at|all|with|in|as => hard",
  "arrive|arrived|came|come|stay|stayed|finish|finished|was|am|been [lately] $|for|because|to|at|and|in => late",
  "drive|drives|drove|run|runs|ran|learn|learns|works|work|type|act [fastly] => fast",
  "[fastly] => fast",
  "very|most|real|so [easy|quick|clear|careful|smooth|kind] explained|answered|organised|organized|handled|run|done => ?",
  "live|lives|lived|living|stay|is|am|was [nearly] the|your|to|by|here => near",
  "[much] happy|pleased|grateful|interested|excited|glad|impressed => very",
  "[very] appreciate|enjoyed|like|liked|love|hope|want|appreciated => very much",
  "[most] of all people => ?",
  // noun for verb, verb for noun
  "a|the|your|my|our|this|any|some|no|early|prompt|favourable|positive [respond|reply back] => response",
  "[prove] of => proof",
  "enclose|enclosed|attach|attached|send|sent|need|have|provide|show|bring|as|written|any|further|more|the [prove] $|that => proof",
  "to|can|will|could|would|i [proof] that|my|the|it|useful|myself|you => prove",
  "my|the|your|firm|in|strong|of|our [believe] that|in|is|$ => belief",
  "i|we|you|do|firmly|strongly|really|truly|to [belief] that|in|my|the|you|i|it => believe",
  "a|great|what|huge|such|big|with|of [relieve] $|that|to|when|for => relief",
  "to|will|can [success] in|at|as => succeed",
  "a|great|of|the|my|your|much|every [succeed] $|of|in|is|was|with|story => success",
  "to|will|can|you|i|could|must [choice] a|the|between|to|my|from|you|this => choose",
  "a|my|the|your|first|good|best|right [choose] $|of|is|was|for => choice",
  "to|will|can [growth] $|as|my|in|with|the|into => grow",
  "to|will|would|can|further|also [strength] my|the|your|our|their => strengthen",
  "my|greatest|main|biggest|one|your [strengthen] $|is|in|of|are|and => strength",
  "my|your|his|her|daily|whole|personal|private|family [live] $|is|has|as|so|and => life",
  "to|can|will|would|have|i'd|shall|must [life] in|near|at|for|with|on => live",
  "to|will|would|can|could|should|not|never [lost|loss] the|my|your|interest|time|hope|touch|contact|sight|patience => lose",
  "the|a|my|your|our|of|any|great|sad|no [lose] of => loss",
  "to|can|will|could|please|would|you|not [advice] me|you|us|him|her|on|the|that|whether|if|your => advise",
  "your|some|any|good|my|his|her|useful|more|of|kind|career|this|the [advise] $|on|about|and|was|is|i|that|to|you|from => advice",
  "to|will|can|could|would|should|please [analysis] the|your|my|our|data|this => analyse",
  "an|the|my|your|of|data|this [analyse|analyze] $|of|was|is|and => analysis",
  "to|will|can|could|would|please|should|not|i|we [speech] to|with|about|english|french => speak",
  "to|can|could|will|would|you|should [department|depart] on => depend",
  "to|can|could|will|would|helps|helped|and [information] me|you|us about|of|that => inform",
  "more|further|the|some|any|for|this [inform] $|about|on => information",
  "your|the|my|this|an|that|last|first|next|second|after|job|during [interviewing|interviewed] $|was|on|with|at|last|yesterday => interview",
  "am|i'm|was|be|feel|very|more|highly [confidence] that|in|to|about|of|with => confident",
  "my|with|of|the|your|great|have|more [confident] in|that my|the|your|i => ?",
  "am|i'm|be|very|more|are|highly|extremely|is [patience|punctuality|flexibility|responsibility|reliability|creativity|honesty|enthusiasm|motivation|curiosity|availability|ability] $|and|with|to|for|in|on => ?",
  "am|i'm|are|is|was|be|very [success|succeed] $|in|at => successful",
  "am|i'm|be|is|was [interest] in|to|by => interested",
  "am|i'm|be|is|was|are|very|more|highly|most|an [experience] in|with|at|as|nurse|teacher|engineer|developer|manager|chef|driver|carer|team|professional|accountant|designer|mechanic|technician|welder => experienced",
  "[advance] level|degree|course|user|skills|english|knowledge|mathematics|driver|training|stage|class => advanced",
  "[compare] to|with my|other|the|others|last|what => compared",
  "[base] on|in my|the|our|your|what|london|leeds => based",
  "[give|gave|giving] that|my|the experience|background|qualifications => given",
  "old|new [fashion] way|methods|approach => fashioned",
  "am|is|be|was|not|are [bias|prejudice] against|towards|about => %ed",
  "[suppose] to|be => supposed",
  "[skillful|skill|talent] team|worker|workers|people|nurse|engineer|driver|candidate|staff|colleagues => skilled",
  "[motivate] person|team|candidate|people|colleague => motivated",
  "[dedicate|committed|commit] team|staff => dedicated",
  "[difference] approach|approaches|ways|from|to|kind|kinds|country|countries => different",
  "many|some|several|few|these|two|three [different] between => differences",
  "a|big|great|the|any|main|no [different] between|in|to $|the|my|your => difference",
  "it|this|that|role|post|would|is|very|most|more|so|was [importance|convenience|convenient for] $|for|to|that|me|you => ?",
  "your|early|earliest|at|own|my [convenient] $|time|and => convenience",
  "the|your|a|my|our|high|good|in|of|build|improve [efficient|safe|healthy|responsible|possible|able|flexible] of => ?",
  "in the [absent] of => absence",
  "in your|the|my [present] $ => presence",
  "[health] food|team|environment|balance|diet|work => healthy",
  "[economical] crisis|growth|policy|conditions => economic",
  "[politic] science|party|system => political",
  "[technic|technique] skills|test|interview|questions|team|support => technical",
  "[mechanic|electric] engineer|engineering => %al",
  "[medicine] team|centre|center|school|assessment|check|staff|records => ?",
  "[finance] situation|year|statements|advice|advisor|adviser => financial",
  "[education] background|system|level|psychologist => educational",
  "[profession] experience|qualification|qualifications|team|attitude|manner|development => professional",
  "[culture] differences|fit|values|awareness|background => cultural",
  "[success] candidate|application|applicant|team|launch|project|interview|completion => successful",
  "[benefit] for|to both|us|me|you => beneficial",
  "[french|german|england|spain|germany|france|china] speaking => ?",
];
