/** Named classes of words for the tables of phrases. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const classes = {
  /** Plain forms that cannot be read as nouns, adjectives or other words at all. */
  pureVerb:
    list(`discuss learn join contribute hear explain describe speak bring become understand consider provide receive give
    introduce invite allow teach apply arrange organise organize continue solve collaborate participate clarify confirm
    elaborate be meet`),
  /** Things that belong to a company. */
  belongings:
    list(`team teams company culture mission values value vision approach work product products platform customers clients
    people staff engineers developers colleagues office offices website site time help support insight insights advice guidance
    feedback experience expertise questions question answers answer answers projects project role roles roadmap reputation goals
    goal plans plan services service patience consideration kindness hospitality reply response email generosity thoughts
    perspective perspectives invitation encouragement process systems system strategy commitment enthusiasm passion story
    description explanation openness warmth interest decision effort efforts focus growth way ideas idea own name department
    stack architecture codebase infrastructure users mentorship leadership priorities challenges needs success future schedule
    attention candour honesty`),
  be: list("is are was were be been being am"),
  modal: list("will would can could shall should may might must"),
  prep: list(
    "of in at for with from about by on to into through over under between during after before without towards toward within across via regarding",
  ),
  det: list("a an the my your his her our their this that these those"),
  pronoun: list("i you he she it we they"),
  object: list("me you him her it us them"),
  /** Words no noun phrase can begin with. */
  function:
    list(`is are was were has have had will would can could should may might must do does did of in at for with from about by
    to into and but or because if when where which who that as than i you we they he she it not so very`),
  comparative:
    list(`better worse more less rather other larger bigger smaller faster slower easier harder greater higher lower earlier
    later sooner longer shorter stronger deeper wider closer cheaper simpler further older younger richer smoother happier
    fewer clearer broader safer quicker warmer friendlier nicer busier tougher`),
  unit: list("day days week weeks month months year years hour hours minute minutes"),
  few: list("several few various both numerous many two three four five six seven eight nine ten couple these those"),
  closing: list(
    "time interview conversation meeting call chat discussion opportunity help consideration insights day afternoon morning",
  ),
} as const;
