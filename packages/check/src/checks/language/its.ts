import { pair, plain, type Check } from "../../check.ts";
import { byPhrases, meant } from "../../language/phrase-check.ts";

export const lines = [
  "[its] been|a|an|the|not|my|your|also|always|because|why|what|that|exactly|clear|obvious|worth|possible|likely|only|still|really|just|so|too|hard|easy|important|essential|vital|nice|great|good|wonderful|amazing|fantastic|exciting|lovely|rare|refreshing to|a|an|the|that|how|for|been|not|very|great|why|what|because|about|where|something => it's",
  "[its] been|a|an|the|not|my|your|because|why|exactly => it's",
  "[its] clear|obvious|likely|possible|rare|refreshing|fascinating|exciting|great|good|nice|wonderful|important|hard|easy|worth|impressive|inspiring $ => it's",
  "[its] also|always|really|just|still|only|so|very|quite|too|such a|an|the|my|what|why|clear|great|good|important|exciting|hard|rare|much|something => it's",
  "[its] going|something|exactly|everything|precisely|one|me|definitely|certainly to|i|what|like|of|that => it's",
  "^ [its] clear|great|good|important|rare|exciting|wonderful|nice|hard|easy|lovely to|that|how|when|you|we|i|they|why|what => it's",
  "that|know|think|shows|hope|believe|sure|see|say|if|because|as [its] working|late|early|growing|possible|time|broken|done|worth|ready => it's",
  "think|hope|believe|feel|sure|know|understand|guess|if|that|because|when|so|but [its] clear|great|good|important|rare|exciting|fair|safe|ok|okay|true|fine|relevant|useful|helpful|best|better|worth => it's",
  // its own
  "[it's] own|way|ability|commitment|mission|reputation|customers|clients|employees|users|headquarters => its",
  "of|in|with|for|about|from|by|on|to|into|through|at|behind|within [it's] <belongings> !who|that|which => its",
  "in|of|at|to|for|from|throughout [it's] field|sector|industry|market|class|area|kind|history|peak|infancy|entirety|core|heart|place|size|users|roots|purpose|impact => its",
  "of|in|with|about|from|by|into|behind|across|within [it's] new|current|recent|whole|entire|existing|many|own|kind|best|latest|biggest|first|main|next => its",
  "grow|improve|expand|build|change|run|scale|move|double|serve|serves|support|supports|treats|treat|love|admire|value|values|moving|growing|building|improving|expanding|scaling|changing [it's] <belongings> !who|that|which => its",
  "company|team|organisation|organization|firm|business|product|platform|industry|startup|start-up and [it's] <belongings> => its",
  "^ [it's] reputation|mission|values|culture|customers|clients|employees|products is|are|was|were|has|have|matter|speak => its",
];

export const its: Check = {
  code: "its",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "“Its” confused with “it’s”.",
  subject: true,
  good: plain(
    "It’s clear that the team values its people.",
    "The product earned its great reputation.",
    "I like that it’s the people who decide.",
    "It was a pleasure, and it’s team work that I enjoy.",
    "The platform and its very busy users.",
  ),
  bad: [
    pair("«Its» been a pleasure.", "It's been a pleasure."),
    pair("I think «its» a great fit.", "I think it's a great fit."),
    pair("Acme cares for «it's» customers.", "Acme cares for its customers."),
    pair("I know «its» not easy.", "I know it's not easy."),
    pair("«Its» clear that you care.", "It's clear that you care."),
    pair("I was struck by «it's» culture.", "I was struck by its culture."),
  ],
  find: byPhrases(lines, meant("“it’s” is “it is”, “its” belongs to it")),
};
