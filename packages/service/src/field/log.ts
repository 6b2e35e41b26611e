import { passage } from "@afterword/core/schema";
import type { Field } from "./field.ts";
import { text } from "./text.ts";
import { happened } from "./when.ts";

/** When it happened; now where nothing is typed. */
export const at = (question = "When did it happen?"): Field<string> => happened({ label: "When", question });

/** A remark on a log entry. */
export const note = (): Field<string | undefined> =>
  text(passage, { label: "Note", question: "Anything worth remembering?", optional: true, extra: true });
