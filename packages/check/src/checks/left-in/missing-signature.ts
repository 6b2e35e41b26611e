import { plain, type Check } from "../../check.ts";

export const missingSignature: Check = {
  code: "missing-signature",
  group: "left in",
  severity: "hint",
  claim: "C5",
  about: "A note without a signature, if it has a greeting or is of a kind that needs one.",
  good: plain(
    "Dear Thandi,\n\nThank you for your time.\n\nKind regards\nSam Peters",
    "Just a thought without a greeting.",
  ),
  bad: [
    { text: "Dear Thandi,\n\nThank you for your time.«»" },
    { text: "Dear Thandi,\n\nThank you for your time.\n\nKind regards,«»" },
  ],
  *find({ note, context }) {
    const { kind, settings } = context;
    if (kind === "call" || kind === "linkedin-connect" || (!note.greeting && kind === undefined)) return;
    if (note.signature?.name.text) return;
    const bare = note.text.trimEnd();
    const at = bare.length;
    if (at === 0) return;
    // "Thanks again, Sam" on the last line of the body is a signature too.
    if (
      !note.signature &&
      settings?.name &&
      bare.slice(-settings.name.length - 1).includes(settings.name.split(" ")[0]!)
    )
      return;
    const name = settings?.name;
    const text = note.signature ? `\n${name}` : `\n\n${settings?.signoff ?? "Kind regards"}\n${name}`;
    yield {
      start: at,
      end: at,
      message: note.signature ? "Your name is missing under the closing." : "The note is not signed.",
      fixes: name ? [{ title: `Sign as ${name}`, start: at, end: at, text }] : [],
    };
  },
};
