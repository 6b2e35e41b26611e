import type { Note } from "./note.ts";

// Words that tell whether a day or a time is that of the conversation.

/** What people call the conversation, or thank for. */
export const met =
  /\b(?:interview(?:ed|ing)?|met|meeting|meet|spoke|speaking|talked|talking|conversation|chat|chatting|chatted|discussion|discussed|discussing|call|visit|visited|time|hosting|thank|thanks|session|panel|something I told you|(?:was|were) (?:\w+ ){1,3}to (?:talk|speak))\b/i;
/** Words that turn a day into one still to come, or one that something else happened on. */
export const ahead =
  /\b(?:next|by|before|until|from|available|availability|start|starting|begin|notice|decision|decide|hear|follow(?:ing)? up|again|back|schedule|arrange|could|free|tomorrow|after|deadline|ending|leave|away|return|released?|launch(?:ed)?|since|till|if|whenever|would (?:suit|work)|can (?:meet|speak|talk)|second|another|further|(?:will|going to) (?:\w+ )?(?:call|ring|phone|visit|meet|speak|talk|be in touch))\b|[’']ll (?:\w+ )?(?:call|ring|phone|visit|meet|speak|talk)\b/i;

/** The words of the same sentence before a place, as far as a look back reasonably goes. */
export function clauseBefore({ text }: Note, start: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  return before.slice(
    Math.max(
      before.lastIndexOf(". "),
      before.lastIndexOf("!"),
      before.lastIndexOf("?"),
      before.lastIndexOf("\n\n"),
      before.lastIndexOf(";"),
    ) + 1,
  );
}
