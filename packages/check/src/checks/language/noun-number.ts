import { pair, plain, type Check } from "../../check.ts";
import { byPhrases } from "../../language/phrase-check.ts";
import { countable, plural } from "../../words/nouns.ts";

const after =
  "in|of|at|for|with|about|on|by|to|and|but|or|that|which|who|i|we|you|they|is|are|was|were|have|has|had|from|as|because|when|where|ago|will|would|can|could|before|after|during|since|told|said|mentioned|asked|explained|showed|described|made|gave|did|does|shared|matters|counts|helps|needs|knows";
const numbers = "several|few|various|numerous|many|two|three|four|five|six|seven|eight|nine|ten|these|those";

export const lines = [
  ...countable
    .filter((noun) => noun !== "experience")
    .flatMap((noun) => [
      `${numbers} [${noun}] ${after} => ${plural(noun)}`,
      `${numbers} [${noun}] $ => ${plural(noun)}`,
      `${numbers} great|good|interesting|important|key|relevant|similar|different|new|other|past|more|open|technical|short|quick|brief|small|exciting|main|valuable|useful [${noun}] $ => ${plural(noun)}`,
      `${numbers} great|good|interesting|important|key|relevant|similar|different|new|other|past|more|open|technical|short|quick|brief|small|exciting|main|valuable|useful [${noun}] ${after} => ${plural(noun)}`,
      `couple|number|variety|range|lots of [${noun}] ${after} => ${plural(noun)}`,
      `couple|number|variety|range|lots of [${noun}] $ => ${plural(noun)}`,
      `one of the|your|my|our|their [${noun}] ${after.replace("of|", "")} => ${plural(noun)}`,
      `one of the|your|my|our|their [${noun}] $ => ${plural(noun)}`,
      `one of the|your|my|our|their best|main|key|most|biggest|first|few|many|great|top|reason|core [${noun}] ${after.replace("of|", "")} => ${plural(noun)}`,
      `one of the|your|my|our|their best|main|key|biggest|first|few|many|great|top|core [${noun}] $ => ${plural(noun)}`,
    ]),
  ...countable.flatMap((noun) => [
    `a|an|every|each|another [${plural(noun)}] ${after} => ${noun}`,
    `a|an|every|each|another [${plural(noun)}] $ => ${noun}`,
    `for|in|of|about|with|at|on|to this [${plural(noun)}] ${after} => ${noun}`,
    `for|in|of|about|with|at|on|to this [${plural(noun)}] $ => ${noun}`,
  ]),
  "many|several|few|two|three|four|five|six|seven|eight|ten|2|3|4|5|6|7|8|10 [year] experience => years'",
  "[informations] => information",
  "[feedbacks] => feedback",
  "[equipments] => equipment",
  "[knowledges] => knowledge",
  "[softwares] => software",
  "[hardwares] => hardware",
  "[furnitures] => furniture",
  "[staffs] !of => staff",
  "[advices] => advice",
  "[an advice] $ => advice",
  "[an information] $ => information",
  "[an advice] on|about|from => advice",
  "[an information] on|about|from|that|i|we|you => information",
  "[a feedback] $ => feedback",
  "[a feedback] on|about|from => feedback",
  "[many|several] information|feedback|knowledge|advice|software => much",
  "[much] questions|people|ideas|engineers|projects|opportunities|teams|challenges|thanks => many",
  "[less] people|questions|meetings|engineers|bugs|mistakes|users|customers|projects|teams|emails|interviews|incidents|errors => fewer",
  "[amount] of people|questions|engineers|users|customers|projects|teams|interviews|candidates|bugs|meetings => number",
  "[peoples] i|who|in|at|from|on|that => people",
  "[persons] i|who|in|at|from => people",
];

export const nounNumber: Check = {
  code: "noun-number",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A singular noun for a plural, or a plural for a singular: “two project”, “a questions”, “informations”.",
  subject: true,
  good: plain(
    "Two team leads and several project managers joined us.",
    "A three week sprint, and a systems engineer with many product ideas.",
    "One of the team leads and one of your engineers called.",
    "These process changes took two years.",
    "I have a few questions about this role.",
    "This plans for the worst; this changes with time.",
  ),
  bad: [
    pair("I have two «question» about it.", "I have two questions about it."),
    pair("One of the «reason» I applied is the team.", "One of the reasons I applied is the team."),
    pair("It is a great role and a «challenges» for me.", "It is a great role and a challenge for me."),
    pair("Thank you for the «informations».", "Thank you for the information."),
    pair("We had «less» meetings.", "We had fewer meetings."),
    pair("I have worked on several «project».", "I have worked on several projects."),
  ],
  find: byPhrases(lines, (words, instead) => `“${words}” should be “${instead}” here.`),
};
