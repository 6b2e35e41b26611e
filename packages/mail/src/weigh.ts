import { applicationZone, readMoment, writeMoment, type Settings } from "@afterword/core";
import type { Invitation } from "@afterword/invitation";
import { toReader, withoutLegends } from "./addressed.ts";
import { namesCompany, namesRole, type Matched } from "./belongs.ts";
import { inWords, type ProposalKind } from "./cues/cue.ts";
import { awaySubject, isToCustomer } from "./cues/small-talk.ts";
import type { FoundDate } from "./dates.ts";
import { isEnglish, type Read } from "./evidence.ts";
import { leanOf } from "./lean.ts";
import type { Message } from "./message.ts";
import type { Proposal, ProposedDate } from "./proposal.ts";
import { verdictsOf, type Verdict } from "./verdict.ts";

export interface Weighed {
  settings: Settings;
  message: Message;
  whole: string;
  reads: readonly Read[];
  matched: Matched;
  invitations: readonly Invitation[];
  /** What a short yes to the reader's own words below it agrees to. */
  agreed?: Verdict | undefined;
}

/** What one mail means: a proposal for each piece of news, for each application it speaks of. */
export function proposalsOf({ message, whole, reads, matched, invitations, settings, agreed }: Weighed): Proposal[] {
  if (isToCustomer(whole) && !matched.belongs.person?.onRecord && !reads.some(isHopeful)) return [];
  const groups = byApplication(reads, matched);
  const isRobot =
    /auto-replied/i.test(message.headers.get("auto-submitted") ?? "") ||
    message.headers.has("x-autoreply") ||
    message.headers.has("x-autorespond");
  const isList =
    message.headers.has("list-unsubscribe") ||
    message.headers.has("list-id") ||
    /bulk|list|junk/i.test(message.headers.get("precedence") ?? "");
  const doubt = doubtOf(matched, whole);
  return groups.flatMap(({ id, reads, isOpen }) => {
    const role = matched.known.find((known) => known.id === id)?.role ?? [];
    const name = settings.name?.trim().split(/\s+/)[0];
    const own = toReader(withoutLegends(reads), { role, name });
    let verdicts = isRobot || awaySubject.test(message.subject) ? robotVerdicts(own, message.subject) : verdictsOf(own);
    if (agreed && groups.length === 1) verdicts = [agreed];
    if (invitations[0]) verdicts = withInvitation(verdicts, own, invitations[0]);
    if (verdicts.length === 0 && matched.known.length > 0 && !isList) verdicts = leaningVerdicts(own);
    if (isList && !matched.belongs.person?.onRecord)
      verdicts = verdicts.filter(({ kind, sure }) => sure && kind !== "courtesy" && kind !== "request");
    return verdicts.map((verdict) =>
      proposalOf(
        verdict,
        id,
        matched,
        whole,
        isOpen ? "it does not say which application it means" : doubt,
        invitations[0],
        settings,
      ),
    );
  });
}

/** Where nothing was recognised: what it is likeliest about. */
function leaningVerdicts(reads: readonly Read[]): Verdict[] {
  const lean = leanOf(reads);
  if (!lean) return [];
  const other = lean.or && ` or ${inWords[lean.or]}`;
  const why = `its meaning was not recognised; by its words it may be ${inWords[lean.kind]}${other ?? ""}`;
  return [{ kind: lean.kind, sentence: lean.sentence, date: lean.date, sure: false, why }];
}

/** An offer or an invitation is no word to a customer, whatever form stands beside it; a refusal may be of a loan. */
const isHopeful = ({ hits }: Read): boolean =>
  hits.some(({ kind, weight }) => weight === "firm" && (kind === "offer" || kind === "new-round"));

/** Why nothing in this mail is sure, whatever it says. */
function doubtOf({ belongs, known }: Matched, text: string): string | undefined {
  if (belongs.doubts[0]) return belongs.doubts[0];
  if (known.length === 0) return belongs.because;
  if (!isEnglish(text)) return "it is not in English, the only language that is understood";
  return belongs.sure ? undefined : belongs.because;
}

/** An answer that a machine has sent: away, or an acknowledgement; news in it would be news all the same. */
function robotVerdicts(reads: readonly Read[], subject: string): Verdict[] {
  const verdicts = verdictsOf(reads);
  const away = verdicts.find(({ kind }) => kind === "out-of-office") ?? awayIn(reads);
  if (away) return [away];
  if (awaySubject.test(subject) && reads[0] && /\b(?:out of|ooo|away|leave|abwesen|absence)/i.test(subject))
    return [
      { kind: "out-of-office", sentence: reads[0].sentence, sure: true, date: reads.flatMap(({ dates }) => dates)[0] },
    ];
  if (verdicts.some(({ kind, sure }) => sure && (kind === "rejection" || kind === "offer" || kind === "new-round")))
    return verdicts;
  return reads[0] ? [{ kind: "automatic", sentence: reads[0].sentence, sure: true }] : [];
}

function awayIn(reads: readonly Read[]): Verdict | undefined {
  const only = reads.filter(({ hits }) => hits.some(({ kind }) => kind === "out-of-office"));
  return only.length === 0
    ? undefined
    : verdictsOf(
        reads.map((read) => ({
          ...read,
          hits: read.hits.filter(({ kind }) => kind === "out-of-office"),
          hears: undefined,
        })),
      )[0];
}

function withInvitation(verdicts: readonly Verdict[], reads: readonly Read[], invitation: Invitation): Verdict[] {
  if (/^(?:reply|counter|refresh)/.test(invitation.method)) return [...verdicts];
  const kind: ProposalKind = invitation.status === "cancelled" ? "round-cancelled" : "new-round";
  const told = verdicts.find((verdict) => verdict.kind === kind || verdict.kind === "round-moved");
  if (told) return verdicts.map((verdict) => (verdict === told ? { ...told, sure: true, why: undefined } : verdict));
  const refused = verdicts.some(({ kind }) => kind === "rejection" || kind === "offer" || kind === "on-hold");
  const rest = verdicts.filter(({ kind }) => kind !== "courtesy" && kind !== "undecided");
  return reads[0] ? [{ kind, sentence: reads[0].sentence, sure: !refused }, ...rest] : rest;
}

interface Group {
  id?: string | undefined;
  reads: readonly Read[];
  /** It could be about several, and says of none. */
  isOpen?: boolean;
}

/** One group of sentences for each application a mail speaks of: what names none goes with what stood before it. */
function byApplication(reads: readonly Read[], { belongs, known }: Matched): Group[] {
  if (known.length < 2) return [{ id: belongs.application, reads }];
  const groups = new Map<string | undefined, Read[]>();
  let current: string | undefined;
  for (const read of reads) {
    const words = read.sentence.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const named = known.filter(
      (one) =>
        namesCompany(words, one) &&
        known.filter((other) => other.application.company === one.application.company).length === 1,
    );
    const byRole = named.length > 0 ? named : known.filter((one) => namesRole(words, one, known));
    if (byRole.length === 1) current = byRole[0]!.id;
    groups.set(current, [...(groups.get(current) ?? []), read]);
  }
  const named = [...groups].filter(([id]) => id !== undefined);
  if (named.length === 0) return [{ reads, isOpen: true }];
  return named.map(([id, own]) => ({ id, reads: own }));
}

function proposalOf(
  verdict: Verdict,
  id: string | undefined,
  { belongs, known }: Matched,
  text: string,
  doubt: string | undefined,
  invitation: Invitation | undefined,
  settings: Settings,
): Proposal {
  const { kind, sentence, date } = verdict;
  // Sentences that name their application are sure of it, where the mail as a whole is not.
  const isNamed = id !== undefined && known.length > 1 && belongs.doubts.length === 0;
  const why = verdict.why ?? (isNamed ? undefined : doubt);
  const about = known.find((one) => one.id === id)?.application;
  const zone = about ? applicationZone(about, settings) : settings.zone;
  const isRound = kind === "new-round" || kind === "round-moved" || kind === "round-cancelled";
  return {
    kind,
    application: id,
    candidates: id === undefined ? belongs.candidates : [],
    words: text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
    range: { start: sentence.start, end: sentence.end },
    ...(date && kind !== "rejection" && { date: dateOf(date) }),
    sure: verdict.sure && why === undefined ? "sure" : "unsure",
    ...(why !== undefined && { why }),
    ...(isRound &&
      invitation && {
        invitation,
        date: invitedAt(invitation, zone),
      }),
  };
}

/** When an invitation is for, on the wall clock of its zone, else of the application's. */
function invitedAt({ start, zone, summary, questions }: Invitation, home: string | undefined): ProposedDate {
  const at = home !== undefined && start.endsWith("Z") ? readMoment(start, home) : undefined;
  return {
    at: at?.exact ? writeMoment(at.at) : start,
    ...(zone ? { zone } : at?.exact && { zone: home }),
    words: summary,
    sure: questions.length === 0,
  };
}

const dateOf = ({ date, time, zone, words, doubt }: FoundDate): ProposedDate => ({
  at: time ? `${date.toString()} ${time}` : date.toString(),
  ...(zone && { zone }),
  words,
  sure: doubt === undefined,
  ...(doubt !== undefined && { doubt }),
});
