import type { FoundDate } from "./dates.ts";
import { inWords, type ProposalKind } from "./cues/cue.ts";
import { grave, hopeful, soundsLikeRound, troubling, weighty } from "./cues/small-talk.ts";
import type { Hit, Read } from "./evidence.ts";
import { isAside } from "./asides.ts";
import type { Sentence } from "./sentences.ts";

/** What one mail says about one application. */
export interface Verdict {
  readonly kind: ProposalKind;
  readonly sentence: Sentence;
  readonly date?: FoundDate | undefined;
  readonly sure: boolean;
  readonly why?: string | undefined;
}

const both = (one: ProposalKind, other: ProposalKind): string =>
  `it reads both as ${inWords[one]} and as ${inWords[other]}`;

/** What is not understood, in its own words: the doubt tells where to look. */
const notUnderstood = (read: Read): string => `one sentence was not understood: ${quoted(read)}`;

const quoted = ({ sentence: { text } }: Read): string =>
  `"${text.length > 90 ? `${text.slice(0, 90).replace(/\s+\S*$/, "")}…` : text}"`;

/** Weighs the evidence of the sentences. The news first; nothing where nothing is understood. */
export function verdictsOf(reads: readonly Read[]): Verdict[] {
  const hits = reads.flatMap(({ hits }) => hits);
  const firm = (kind: ProposalKind): Hit | undefined => hits.find((hit) => hit.kind === kind && hit.weight === "firm");
  const likely = (kind: ProposalKind): readonly Hit[] =>
    hits.filter((hit) => hit.kind === kind && hit.weight === "likely");
  const say = (hit: Hit, sure: boolean, why?: string, date?: FoundDate): Verdict => ({
    kind: hit.kind,
    sentence: hit.sentence,
    sure,
    ...(why && { why }),
    ...(date && { date }),
  });
  const takenBack = firm("offer-withdrawn");
  const refused = firm("rejection") ?? together(reads, "rejection");
  const offered = firm("offer") ?? (likely("rejection").length === 0 ? together(reads, "offer") : undefined);
  const held = firm("on-hold");
  const moved = firm("round-moved");
  const cancelled = firm("round-cancelled");
  const invited = firm("new-round") ?? datedMeeting(reads, likely("new-round"));
  const asked = bestRequest(reads);
  const promised =
    reads.find(({ hears, sentence }) => hears && toReader.test(sentence.text)) ?? reads.find(({ hears }) => hears);

  if (takenBack) {
    if (!offered) return [say(takenBack, true)];
    return [
      say(takenBack, false, both("offer-withdrawn", "offer")),
      say(offered, false, both("offer", "offer-withdrawn"), deadline(reads, offered)),
    ];
  }
  if (refused) {
    if (offered && isFormer(refused) && at(reads, refused) < at(reads, offered))
      return [say(offered, true, undefined, deadline(reads, offered))];
    if (offered)
      return [
        say(refused, false, both("rejection", "offer")),
        say(offered, false, both("offer", "rejection"), deadline(reads, offered)),
      ];
    if (held && reads.every(({ hits, sentence }) => !hits.some(isRefusal) || whileHeld.test(sentence.text)))
      return [say(held, true, undefined, until(reads, held))];
    if (held)
      return [
        say(held, false, both("on-hold", "rejection"), until(reads, held)),
        say(refused, false, both("rejection", "on-hold")),
      ];
    if (invited && isOtherRole(reads, refused, invited))
      return [say(refused, true), say(invited, false, "it seems to be for another role", meetingDate(reads, invited))];
    if (invited && !isEvent(invited.sentence.text))
      return [
        say(refused, false, both("rejection", "new-round")),
        say(invited, false, both("new-round", "rejection"), meetingDate(reads, invited)),
      ];
    const against = reads.find((read) => read.sentence !== refused.sentence && speaksAgainst(read));
    if (against) return [say(refused, false, `what does not go with a rejection: ${quoted(against)}`)];
    if (isTakenBack(refused.sentence.text)) return [say(refused, false, "it may tell of a mistake")];
    if (reads.some(({ sentence }) => endedByReader.test(sentence.text)))
      return [say(refused, false, "it may answer that you withdrew")];
    return [say(refused, true)];
  }
  const doubtful = likely("rejection");
  if (offered) {
    const alsoRound = invited && invited.sentence !== offered.sentence && !/\boffer\b/i.test(invited.sentence.text);
    const sure = !alsoRound && !held;
    return [
      say(
        offered,
        sure,
        sure ? undefined : both("offer", alsoRound ? "new-round" : "on-hold"),
        deadline(reads, offered),
      ),
    ];
  }
  if (held) {
    const sure = doubtful.length === 0 && !invited;
    return [
      say(held, sure, sure ? undefined : both("on-hold", invited ? "new-round" : "rejection"), until(reads, held)),
    ];
  }
  const found: Verdict[] = [];
  const lean = doubtful.length > 0 && hits.some(({ kind, weight }) => kind === "rejection" && weight === "hint");
  const doubt = doubtful.length > 0 ? "its tone is also that of a rejection" : undefined;
  const unclear = reads.filter(
    ({ sentence, hits, hears }, place) =>
      !hears && !isExplained(hits) && !isAside(sentence.text) && !isListed(reads, place),
  );
  const lost = unclear.find(
    ({ sentence: { text } }) => troubling.test(text) || hopeful.test(text) || soundsLikeRound(text),
  );
  const hinted = likely("offer")[0];
  // What is light, such as a date, may stand beside a verdict in words that are not known.
  const quiet = doubt ?? (hinted ? "it sounds like an offer as well" : lost && notUnderstood(lost));
  const feared = unclear.find(({ sentence: { text } }) => grave.test(text) || hopeful.test(text));
  const dark = doubt ?? (feared && notUnderstood(feared));
  if (moved) found.push(say(moved, dark === undefined, dark, meetingDate(reads, moved)));
  else if (cancelled) found.push(say(cancelled, dark === undefined, dark));
  else if (invited) {
    const doubtful =
      dark ?? (isEvent(invited.sentence.text) ? "it may be about an event that is open to others" : undefined);
    found.push(say(invited, doubtful === undefined, doubtful, meetingDate(reads, invited)));
  }
  const away = firm("out-of-office");
  if (away && found.length === 0 && !asked) found.push(say(away, true, undefined, backOn(reads, away)));
  if (asked && !(found.length > 0 && isScheduling(asked.sentence.text))) {
    const isAboutRound =
      isScheduling(asked.sentence.text) &&
      reads.some(({ sentence }) =>
        /\b(?:interview|next (?:stage|round|step)|final (?:stage|round))\b/i.test(sentence.text),
      );
    const meant = isAboutRound ? "it may be about another round" : undefined;
    const automaticToo = firm("automatic") !== undefined && /\bsurvey\b/i.test(asked.sentence.text);
    if (!automaticToo) found.push(say(asked, (quiet ?? meant) === undefined, quiet ?? meant, dueOn(reads, asked)));
  }
  const machine = firm("automatic");
  if (machine && found.length === 0) return [say(machine, doubt === undefined || !lean, doubt)];
  if (promised && !found.some(({ sentence, kind }) => sentence === promised.sentence && kind !== "request")) {
    found.push({
      kind: "new-date",
      sentence: promised.sentence,
      date: promised.hears,
      sure: quiet === undefined,
      ...(quiet && { why: quiet }),
    });
  } else if (!promised) {
    const waiting = firm("undecided");
    if (waiting && !found.some(({ kind }) => kind !== "request")) found.push(say(waiting, quiet === undefined, quiet));
  }
  if (found.length > 0) return found;
  return guesses(reads, doubtful, likely);
}

function guesses(
  reads: readonly Read[],
  doubtful: readonly Hit[],
  likely: (kind: ProposalKind) => readonly Hit[],
): Verdict[] {
  const guess = (hit: Hit, why: string, date?: FoundDate): Verdict => ({
    kind: hit.kind,
    sentence: hit.sentence,
    sure: false,
    why,
    ...(date && { date }),
  });
  if (doubtful[0]) return [guess(doubtful[0], "it sounds like a rejection, but does not say so")];
  const offer = likely("offer")[0];
  if (offer) return [guess(offer, "it sounds like an offer, but does not say so", deadline(reads, offer))];
  const round = likely("new-round")[0];
  const hold = likely("on-hold")[0];
  if (hold) return [guess(hold, "it sounds like a hold, but does not say so")];
  const request = likely("request")[0];
  if (round) return [guess(round, "it may be about another round", meetingDate(reads, round))];
  if (request) return [guess(request, "it may ask you for something", dueOn(reads, request))];
  const small = reads.flatMap(({ hits }) => hits).find(({ kind }) => kind === "courtesy");
  const length = reads.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  const isLight =
    small &&
    length < 500 &&
    reads.every(({ sentence, hits }) => !weighty.test(sentence.text) && (isExplained(hits) || isAside(sentence.text)));
  const waiting = likely("undecided")[0];
  if (isLight && !waiting) return [{ kind: "courtesy", sentence: small.sentence, sure: true }];
  if (waiting)
    return [
      guess(waiting, small ? "it may be only a courtesy" : "it suggests, but does not say, that nothing is decided"),
    ];
  if (small) return [guess(small, "it is friendly, but part of it was not understood")];
  return [];
}

/** What two sentences suggest, each in its own words, is said: "it was a close call" and "we wish you luck in your search". */
function together(reads: readonly Read[], kind: ProposalKind): Hit | undefined {
  const found = reads.flatMap(({ hits }) => hits.find((hit) => hit.kind === kind && hit.weight === "likely") ?? []);
  const isOpen = reads.some(
    ({ hits, hears }) =>
      hears !== undefined ||
      hits.some(
        ({ kind: other, weight }) =>
          other !== kind && weight !== "hint" && !remarks.has(other) && !(kind === "offer" && other === "request"),
      ),
  );
  return found.length > 1 && !isOpen ? found[0] : undefined;
}

const remarks: ReadonlySet<ProposalKind> = new Set(["courtesy", "automatic"]);

/** "You will remember that we told you that somebody else had been chosen": what an earlier letter said. */
const isFormer = ({ sentence: { text } }: Hit): boolean =>
  /\b(?:you (?:will|may|might|'ll) (?:remember|recall)|(?:we|I) (?:told|wrote to|informed|sent) you|(?:my|our) (?:last|previous|earlier) (?:e-?mail|letter|message|note)|(?:first|original) (?:choice|candidate))\b/i.test(
    text,
  );

const isRefusal = ({ kind, weight }: Hit): boolean => kind === "rejection" && weight === "firm";

/** "I can't make you an offer" beside a freeze says what the freeze means, and not that it is over. */
const whileHeld =
  /\b(?:can't|cannot|can not|unable to|not able to|not in a position to)\b(?: (?:currently|now|presently|at the moment))? (?:make|extend|offer|proceed|progress|move|go|take|hire|appoint|continue)\b/i;

/** "You will hear from us by Wednesday" says when the reader hears; "the panel meets on Tuesday" does so only where nothing else does. */
const toReader =
  /\b(?:you(?:'ll| will| should| can| may)?(?: expect to)? hear|(?:let|tell|call|ring|phone|email|update|contact|notify|inform|write to) you|(?:get|come|be|getting|coming) (?:back|in touch)|in touch)\b/i;

/** What is written to a person who ended it themselves. */
const endedByReader =
  /\b(?:your withdrawal|(?:you|for|of) (?:have |had |has )?(?:withdr[ae]wn?|withdrew|withdrawing)|withdr[ae]w(?:n|ing)? (?:your|from)|as you (?:asked|requested|wished)(?=[.,;!]|$| us\b)|at your (?:own )?request|you (?:have |had |'ve )?(?:accepted|taken|signed) (?:an?other|a) (?:offer|job|role|position|post))\b/i;

/** Something that one is asked to without being interviewed. */
const isEvent = (text: string): boolean =>
  /\b(?:meet-?up|open (?:day|evening|house)|happy hour|(?:talent|alumni) (?:community|network|pool)|careers? chat|party|drinks|webinar|newsletter|mailing list|conference|(?:job|careers?) fair|(?:info(?:rmation)?|networking) (?:session|evening|event)|evening with|workshop|hackathon|talk|football|rugby|cricket|match|game|pub|concert|dinner|wedding)\b/i.test(
    text,
  ) && !/\b(?:interview|round|stage|panel|assessment)/i.test(text);

/** Of several requests the one that names its day, else the first. */
function bestRequest(reads: readonly Read[]): Hit | undefined {
  const asked = reads.flatMap(
    ({ hits }) => hits.find(({ kind, weight }) => kind === "request" && weight === "firm") ?? [],
  );
  return asked.find((hit) => dueIn(reads[at(reads, hit)]!) !== undefined) ?? asked[0];
}

const isListItem = (text: string): boolean => /^(?:[-*•·]|\(?(?:\d{1,2}|[a-z])[.)])\s/i.test(text);

/** What is listed below a request is what it asks for: "salary slips" there is no offer. */
function isListed(reads: readonly Read[], place: number): boolean {
  if (!isListItem(reads[place]!.sentence.text)) return false;
  const head = reads.slice(0, place).findLast(({ sentence }) => !isListItem(sentence.text));
  return head !== undefined && head.hits.some(({ kind }) => kind === "request");
}

const isExplained = (hits: readonly Hit[]): boolean => hits.some(({ weight }) => weight !== "hint");

/** What nobody writes to a person they have just turned down. */
const speaksAgainst = ({ hits, dates, hears, sentence }: Read): boolean =>
  !isEvent(sentence.text) &&
  !isParting(sentence.text) &&
  (hits.some(({ kind, weight }) => weight === "firm" && isAhead.has(kind)) ||
    (hears !== undefined && toReader.test(sentence.text)) ||
    isTakenBack(sentence.text) ||
    (hits.some(({ kind }) => kind === "new-round") && dates.length > 0) ||
    dates.some(({ time }) => time !== undefined));

const isAhead: ReadonlySet<ProposalKind> = new Set(["request", "round-moved", "undecided"]);

/** "It was a mistake, please disregard it": what was said before may not hold. */
const isTakenBack = (text: string): boolean =>
  /\b(?:by mistake|in error|mix-?up|disregard|(?:please )?ignore (?:my|the|that|our)|wrong (?:letter|e-?mail|message|person))\b/i.test(
    text,
  );

/** What goes with a goodbye: talk about how it went, things to bring back, a word about something else. */
const isParting = (text: string): boolean =>
  /\bfeedback\b|\bthe other thing\b|\b(?:return|drop|hand|give|send|post|bring|leave)\b[^.;!?]{0,50}\b(?:back|pass|badge|gear|kit|laptop|uniform|keys?|visitor)\b/i.test(
    text,
  );

/** Whether what they are invited to stands behind words about another role than the one they did not get. */
function isOtherRole(reads: readonly Read[], refused: Hit, invited: Hit): boolean {
  const between = reads.slice(at(reads, refused) + 1, at(reads, invited) + 1);
  return between.some(({ sentence }) =>
    /\b(?:another|a different|an alternative|a second|some other|other) (?:[\w-]+ ){0,2}?(?:role|position|post|job|opening|vacancy|team|opportunity)\b|\b(?:think|thought|thinking|considered?|consider(?:ing)?|in mind|suit(?:ed)?|fit) (?:of )?(?:you )?[^.;!?]{0,25}\bfor (?:the |our |a |an )?\p{Lu}/u.test(
      sentence.text,
    ),
  );
}

/** A day and an hour beside "would … suit?" make an invitation of it. */
function datedMeeting(reads: readonly Read[], likely: readonly Hit[]): Hit | undefined {
  return likely.find(({ sentence }) =>
    reads.some((read) => read.sentence === sentence && read.dates.some(({ time }) => time !== undefined)),
  );
}

const at = (reads: readonly Read[], { sentence }: Pick<Hit, "sentence">): number =>
  reads.findIndex((read) => read.sentence === sentence);

/** When the round is: beside the invitation, else the first day with an hour, else the first that is announced as one. */
function meetingDate(reads: readonly Read[], hit: Hit): FoundDate | undefined {
  const place = at(reads, hit);
  const own = reads[place]!.dates;
  const later = reads.slice(place + 1).flatMap(({ dates, hears }) => dates.filter((date) => date !== hears));
  const timed = (dates: readonly FoundDate[]) => dates.filter(({ time }) => time !== undefined);
  const isChoice =
    timed(own).length === 0 &&
    reads.slice(place + 1).filter(({ sentence, dates }) => isListItem(sentence.text) && timed(dates).length > 0)
      .length > 1;
  if (isChoice) return undefined;
  const best = timed(own).at(-1) ?? timed(later)[0];
  if (best) return hit.kind === "round-moved" ? atNewHour(best, reads[place]!) : best;
  const labelled = reads.findIndex(
    ({ sentence, dates }) => /^(?:date|when|day)\b\s*:/i.test(sentence.text) && dates.length > 0,
  );
  if (labelled >= 0) {
    const date = reads[labelled]!.dates[0]!;
    return date.time ? date : withLabelledTime(date, reads);
  }
  const day = [...own, ...later].find(
    ({ words }) =>
      !/\b(?:days?|weeks?|months?|fortnight|year|q\d|christmas|holidays|early|mid|late|end|start|beginning)\b/i.test(
        words,
      ) &&
      !/^(?:in|by|before|during) /i.test(words) &&
      !/^(?:today|this (?:morning|afternoon))$/i.test(words),
  );
  // "The following Tuesday, 16 June" is the 16th.
  return own.find((exact) => day && own.includes(day) && !exact.isSpan && exact.start - day.end === 2) ?? day;
}

/** "Push our Thursday 10am to 11:30": the day with the hour that it is moved to. */
function atNewHour(date: FoundDate, { sentence, times }: Read): FoundDate {
  const to = times.findLast(
    ({ start }) => start > date.end && /\b(?:to|until|till|at|for) $/i.test(sentence.text.slice(0, start)),
  );
  return to ? { ...date, time: to.time, zone: to.zone ?? date.zone } : date;
}

function withLabelledTime(date: FoundDate, reads: readonly Read[]): FoundDate {
  const line = reads.find(({ sentence }) => /^(?:time|hour|at)\b\s*:/i.test(sentence.text));
  return line?.times[0] ? { ...date, time: line.times[0].time, zone: line.times[0].zone } : date;
}

/** How long an offer is open: beside "sign", "answer", "open until". */
function deadline(reads: readonly Read[], hit: Hit): FoundDate | undefined {
  const found = reads
    .filter(
      ({ sentence, dates }) =>
        dates.length > 0 && /\b(?:by|until|before|no later than|expires?|deadline|closes|due)\b/i.test(sentence.text),
    )
    .filter(({ sentence }) =>
      /\b(?:sign|return|answer|accept|open|stands?|valid|expires?|respond|reply|confirm|signature|lapses?|let (?:me|us) know|tell (?:me|us)|decision|decide|hear from you|deadline|yes or no|a yes|revert|acceptance|need to know)\b/i.test(
        sentence.text,
      ),
    );
  const place = at(reads, hit);
  for (const { sentence, dates } of found.toSorted(
    (a, b) => Math.abs(at(reads, a) - place) - Math.abs(at(reads, b) - place),
  )) {
    const date =
      dueIn({ sentence, dates }) ??
      dates.findLast(({ start }) =>
        /\b(?:by|until|before|no later than|expires?|on|to|deadline(?: is)?:?|of business(?: on)?)(?: (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}[:.]\d\d|noon|midday|cob|eod)(?: on)?)?\s*$/i.test(
          sentence.text.slice(Math.max(0, start - 30), start),
        ),
      );
    if (date) return date;
  }
  return undefined;
}

function until(reads: readonly Read[], hit: Hit): FoundDate | undefined {
  const place = at(reads, hit);
  for (const { sentence, dates } of [reads[place]!, ...reads.slice(place + 1)])
    for (const date of dates)
      if (
        /\b(?:until|till|for|in|to|by|before|resume|restart|early|around|not before|next)\s*(?:at least |about |around |the )*$/i.test(
          sentence.text.slice(Math.max(0, date.start - 24), date.start),
        ) ||
        /^(?:in|until|before|early|next) /i.test(date.words)
      )
        return date;
  return undefined;
}

/** The day of a request: out of its own sentence, else out of one beside it that goes on asking ("Please return it by Monday"). */
function dueOn(reads: readonly Read[], hit: Hit): FoundDate | undefined {
  const place = at(reads, hit);
  const before = reads[place - 1];
  const after = reads.slice(place + 1).filter(({ sentence }) => !isListItem(sentence.text));
  const beside = [...after.slice(0, 2), ...(before ? [before] : [])].filter(
    ({ sentence, hits, hears }) =>
      hears === undefined && (hits.some(({ kind }) => kind === "request") || goesOn.test(sentence.text)),
  );
  for (const { sentence, dates } of [reads[place]!, ...beside]) {
    const due = dueIn({ sentence, dates });
    if (due) return due;
  }
  // "If I have heard nothing by Monday, I shall tell them that you are out."
  return after.filter(({ sentence }) => silence.test(sentence.text)).flatMap((read) => dueIn(read) ?? [])[0];
}

const silence =
  /^(?:if|should|unless)\b[^.;!?]{0,20}\b(?:hear|heard|receiv\w+|nothing|no (?:answer|reply|response))\b/i;

/** "by noon on Thursday 21 May": the day that stands behind "by", with nothing but an hour between. */
const dueIn = ({ sentence, dates }: Pick<Read, "sentence" | "dates">): FoundDate | undefined =>
  dates.find(({ start }) =>
    /\b(?:by|before|until|no later than|not later than|latest(?: by)?|due(?: on)?|deadline(?: is)?:?|within|in the next)\s*(?:(?:close of (?:business|play)|end of|noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|cob|eod|eastern|pacific|central|mountain|[A-Z]{2,4}|this|on|the)[ ,]*)*$/i.test(
      sentence.text.slice(Math.max(0, start - 40), start),
    ),
  );

const goesOn =
  /^(?:(?:and |so |ideally )?(?:by|no later than|it|this|these|those|they|both|all of (?:it|them))\b|(?:the )?(?:deadline|due)\b)/i;

function backOn(reads: readonly Read[], hit: Hit): FoundDate | undefined {
  const place = at(reads, hit);
  const all = [...reads.slice(place), ...reads.slice(0, place)].flatMap(({ sentence, dates }) =>
    dates.map((date) => ({ date, before: sentence.text.slice(Math.max(0, date.start - 40), date.start) })),
  );
  const back = all.find(({ before }) => /\b(?:return(?:ing)?|back|resume)\b[^.;!?]{0,25}$/i.test(before));
  return (
    back ??
    all.find(({ before }) => /\b(?:until|till|through|to|-)\s*(?:and including |the )?$/i.test(before)) ??
    all[0]
  )?.date;
}

const isScheduling = (text: string): boolean =>
  /\b(?:availab|times?\b|slots?\b|dates?\b|free\b|suit|attend|make it|work for you|bring|if you can't|let (?:me|us) know|log in|confirm|call|ring)/i.test(
    text,
  ) &&
  !/\b(?:references?|referees?|documents?|passport|certificates?|portfolio|sample|form|assessment|assignment|salary|notice period)\b/i.test(
    text,
  );
