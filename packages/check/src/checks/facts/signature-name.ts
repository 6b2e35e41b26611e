import type { Check } from "../../check.ts";
import { fold, nameParts } from "../../text/fold.ts";
import { isNearMiss } from "../../text/names.ts";
import { nicknames } from "../../words/nicknames.ts";
import { settingsOf } from "../../example.ts";

const context = { settings: settingsOf({ name: "Sam Peters" }) };

export const signatureName: Check = {
  code: "signature-name",
  group: "facts",
  severity: "blocker",
  claim: "H12",
  about: "Signed with a name that is not yours.",
  good: [
    { text: "Dear Thandi,\n\nThank you.\n\nKind regards\nSam", context },
    { text: "Dear Thandi,\n\nThank you.\n\nKind regards,\nS. Peters\n082 123 4567", context },
  ],
  bad: [
    {
      text: "Dear Thandi,\n\nThank you.\n\nKind regards\n«Alex Smith»",
      fixed: "Dear Thandi,\n\nThank you.\n\nKind regards\nSam Peters",
      context,
    },
  ],
  *find({ note, context: { settings } }) {
    const name = note.signature?.name;
    if (!name || !settings?.name || !/^\p{Lu}[\p{L}\p{M}.'’ -]{1,60}$/u.test(name.text)) return;
    const own = nameParts(settings.name);
    const parts = nameParts(name.text);
    const mine = (part: string) =>
      own.some(
        (each) =>
          fold(each) === fold(part) ||
          isNearMiss(part, each) ||
          nicknames(fold(each)).includes(fold(part)) ||
          (part.length === 1 && each.startsWith(part)),
      );
    if (parts.some(mine)) return;
    yield { start: name.start, end: name.end, message: `You are ${settings.name}.`, instead: [settings.name] };
  },
};
