import { pair, plain, type Check } from "../../check.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";

const why = "“your” belongs to you, “you’re” is “you are”";

export const lines = [
  "[your] a|an|the|not|so|always|also|most|all|both|currently|already|probably|clearly|obviously|definitely|really !recent|people|important|valued|likely|senior|valuable|pressing|recent => you're",
  "[your] going|looking|doing|trying|hoping|wondering|seeking|searching|expecting|considering|facing|tackling => you're",
  "[your] building|hiring|working|planning|thinking|running|growing|using|moving|making|getting|leading|expanding on|with|at|in|towards|a|an|the|to|for|from|out|up|more|about|something|someone|of => you're",
  "[your] able|sure|aware|interested|excited|keen|glad|proud|pleased|willing|unable|eager|looking|certain|familiar to|that|of|in|about|with|on|for => you're",
  "[your] happy|free|available|ready|around to|with|on|at|next|tomorrow|this|for|in|about|if|and => you're",
  "if|that|when|because|while|hope|know|think|assume|believe|sure|whether|until|unless [your] free|available|happy|ready|well|busy|right|keen|ok|okay|fine|interested|able|around|open|still|good $ => you're",
  "hope [your] well|doing|keeping|having|enjoying|all|good|okay|ok|fine|great !as|that => you're",
  "^ [your] welcome|right|invited|amazing|awesome $ => you're",
  "what|where|how|who|why [your] building|doing|planning|hiring|trying|looking|creating|working => you're",
  // you're → your
  "[you're] time|company|team|help|support|email|e-mail|mail|consideration|work|reply|response|question|questions|interview|process|product|products|platform|culture|mission|values|advice|patience|guidance|insight|insights|kindness|hospitality|convenience|decision|engineers|organisation|organization|office|website|own|earliest|thoughts|description|explanation|interest|generosity|attention|invitation|feedback|colleagues|perspective|customers|clients|recent|plans|roadmap|message|story !players|player|led|based => your",
  // you → your
  "for|of|about|from|with|in|to|by|and|appreciate|enjoyed|value [you] time|team|company|consideration|insight|insights|hospitality|guidance|kindness|patience|generosity|feedback|reply|response|colleagues|culture|mission|organisation|organization|thoughts|perspective|roadmap|team's|company's => your",
  "for|of|about|from|with|during [you] email|product|platform|support|help|work|advice|attention|customers|approach|plans|process|interest|questions !me|us|the|my|it|a => your",
  "at [you] company|office|organisation|organization|earliest|convenience => your",
  "thank|thanks [your] for|so|very|again|$ => you",
  // your → you / yours
  "to|from|with|thank|meeting|hearing|hear|meet|seeing|see|for|joining [your] $ => you",
  "[your] are|were|have|had|will|would|can|could|should|may|might|do|did|has|was|mentioned|said|described|explained|told|asked|shared|gave|took|spoke => you",
  "thank|meet|meeting|see|seeing|with|joining [your] for|and|again|today|yesterday|on|in|at|so|very|all => you",
  "[your's] => yours",
];

export const your: Check = {
  code: "your",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "“Your”, “you’re” and “you” confused.",
  subject: true,
  good: plain(
    "Your team is growing and you’re hiring; I enjoyed hearing about your hiring process.",
    "Your welcome was warm, and your working hours suit me.",
    "I hope your week went well.",
    "I hope you’re well.",
    "If you are open to it, your most recent release is what I would ask about.",
    "It was a pleasure to meet you and your team.",
  ),
  bad: [
    pair("I hope «your» well.", "I hope you're well."),
    pair("The role «your» looking to fill appeals to me.", "The role you're looking to fill appeals to me."),
    pair("Thank you for «you're» time.", "Thank you for your time."),
    pair("Thank you for «you» time.", "Thank you for your time."),
    pair("Let me know if «your» available on Monday.", "Let me know if you're available on Monday."),
    pair("I look forward to hearing from «your».", "I look forward to hearing from you."),
    pair(
      "The platform «your» building for schools is fine work.",
      "The platform you're building for schools is fine work.",
    ),
  ],
  find: byPhrases(lines, meant(why)),
};
