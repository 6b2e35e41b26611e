import { cue, type Cue } from "./cue.ts";

const offer = String.raw`(?:the|our|your|this|that|my|its) (?:[\w-]+ ){0,2}?offer\b`;
const notYet =
  /\breserve the right|\b(?:may|might|could|can|would|will|shall) (?:also )?(?:be )?(?:withdr|rescind|revok|retract|cancel|laps|expir)|\bother offer|\boffers? (?:(?:made |given )?to (?:the|an?|some|our)\s?(?:other|body|one|first|preferred)|from)\b|\byou(?:'re| are| have|'ve)? (?:withdr|declin|turn)/i;

/** An offer that they take back. */
export const withdrawnOffer: readonly Cue[] = [
  cue(
    "offer-withdrawn",
    "firm",
    `\\b(?:withdraw|withdrew|rescind|retract|revok|cancel)\\w* (?:back )?${offer}|\\b(?:withdr[ae]w\\w*|rescinded|retracted|revoked) (?:the|your) (?:contract|appointment)\\b`,
    notYet,
  ),
  cue(
    "offer-withdrawn",
    "firm",
    /\b(?:withdr[ae]w|rescind|retract|revok|cancel)\w* (?:all (?:the )?|the |our )?(?:\w+ )?offers\b[^.;!?]{0,50}\b(?:yours|your own)\b/i,
    notYet,
  ),
  cue(
    "offer-withdrawn",
    "firm",
    `\\b(?:tak(?:e|en|ing)|took|pull(?:ed|ing)?) (?:back ${offer}|${offer}(?: back)?(?= back| off|[.,;!]|$| for | because | after ))`,
    /\b(?:look at|time|care)\b/i,
  ),
  cue(
    "offer-withdrawn",
    "firm",
    `\\boffer\\b[^.;!?]{0,40}\\b(?:(?:has|have|had|is|was)(?: now| therefore| hereby)? (?:been )?)(?:withdrawn|rescinded|revoked|retracted|cancelled|canceled|off the table|void)\\b`,
    notYet,
  ),
  cue(
    "offer-withdrawn",
    "firm",
    `\\boffer\\b[^.;!?]{0,40}\\b(?:no longer|doesn't|does not)(?: now)? (?:stands?|valid|open|on the table|apply|applies|available|holds?)\\b`,
    notYet,
  ),
  cue(
    "offer-withdrawn",
    "firm",
    `\\b(?:can(?:not|'t)|can no longer|unable to|not able to|no longer (?:able to|in a position to)|not in a position to|won't|will not|have decided not to) (?:now )?(?:honou?r|stand by|uphold|keep|maintain|go (?:ahead|through) with|proceed with|move forward with|follow through on|confirm) (?:${offer}|your (?:appointment|employment))`,
    undefined,
    true,
  ),
];
