import type { Interview } from "@afterword/core";
import { wholeWords } from "./words.ts";

type Kind = NonNullable<Interview["kind"]>;

/** In English, German, French, Spanish, Italian, Portuguese and Dutch; the first that fits counts. */
const kinds: readonly [Kind, RegExp][] = [
  [
    "final",
    wholeWords(
      "final(?:e|es|s)?(?: (?:round|stage|interview|step|runde))?|finalrunde|endrunde|last (?:round|stage|interview)|executive interview|abschlussgespräch|letztes? (?:gespräch|runde)|dernier (?:entretien|tour|échange)|última (?:entrevista|ronda|etapa)|ultimo colloquio|eindgesprek|laatste (?:gesprek|ronde)|slotgesprek",
    ),
  ],
  [
    "onsite",
    wholeWords(
      "on-?site|super ?day|interview loop|full loop|virtual loop|in[- ]person|face[- ]to[- ]face|vor[- ]ort(?:-?\\p{L}+)?|präsenz(?:-?\\p{L}+)?|sur (?:site|place)|en présentiel|dans nos (?:locaux|bureaux)|presencial|in presenza|in sede|op locatie|op kantoor",
    ),
  ],
  [
    "panel",
    wholeWords("panel(?:-?\\p{L}+)?|jury(?: interview)?|entrevista (?:con|ante) panel|panelgespräch|commissione"),
  ],
  [
    "technical",
    wholeWords(
      "technical|tech[- ](?:interview|screen(?:ing)?|round|chat|call|assessment|discussion|challenge|talk|deep[- ]dive)|(?:live[- ]?)?coding|code[- ](?:review|pair(?:ing)?)|pair(?:ed|ing)?(?:[- ]programming)?|system[s]?[- ]design|architecture (?:interview|round|review)|white ?board(?:ing)?|case (?:study|interview)|take[- ]?home(?: \\p{L}+)?|portfolio (?:review|presentation|walk ?through)|technisch(?:es?|er|en)?|technik-?(?:interview|gespräch)|fach(?:gespräch|interview|liches (?:gespräch|interview))|fallstudie|probearbeit(?:en)?|technique|étude de cas|técnic[oa]|caso práctico|tecnic[oa]|prova pratica|estudo de caso|praktijkcase",
    ),
  ],
  [
    "screen",
    wholeWords(
      "screen(?:ing)?(?:s|-?\\p{L}+)?|pre-?screen(?:ing)?|intro(?:ductory|duction)?|recruiter|(?:tele)?phone (?:interview|call|chat)|initial|get(?:ting)? to know(?: you)?|meet (?:and|&) greet|exploratory|discovery call|hr (?:interview|call|chat|round)|(?:first|1st|1\\.) (?:round|stage|interview|call|chat|conversation|meeting|step)|(?:round|stage|interview) (?:1|one|i)|erst(?:gespräch|interview|es (?:gespräch|interview|kennenlernen))|1\\. (?:gespräch|runde)|erste runde|kennenlern(?:en|gespräch|termin|-?call)?|telefon(?:interview|gespräch|at)|entretien (?:téléphonique|rh|initial|exploratoire)|(?:premier|1er) (?:entretien|échange|tour|contact)|préqualification|prise de contact|échange téléphonique|appel (?:découverte|de présélection)|(?:entrevista|llamada) (?:telefónica|inicial|de (?:rrhh|recursos humanos|selección))|(?:primera|1ª) (?:entrevista|ronda|llamada|etapa)|(?:primo|1°) colloquio|colloquio (?:telefonico|conoscitivo|preliminare|hr|iniziale)|primeira (?:entrevista|conversa|etapa)|(?:entrevista|conversa) (?:inicial|com (?:o )?rh)|triagem|kennismaking(?:sgesprek)?|(?:eerste|1e) (?:gesprek|ronde)|telefonisch(?:e)?(?: \\p{L}+)?",
    ),
  ],
];

/** Roles and people that hold a word of a kind: what a technical recruiter does is a screen. */
const misleading =
  /\btechnical (?=recruiter|sourcer|talent|coordinator)|\b(?:recruiter|initial|final)s?(?= (?:name|notes?)\b)/gi;

/** The kind of round that words name. Undefined where they name none. */
export const kindIn = (words: string): Kind | undefined => {
  const text = words.slice(0, 500).replace(misleading, "");
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
};
