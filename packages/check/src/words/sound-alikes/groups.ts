/** Groups of words that the lines share. See `language/phrase.ts` for how a line is read. */
export const object = "me|you|us|him|her|them";
export const det = "the|a|an|my|your|our|their|his|her|this|that|these|those|any|some|every|each|no";
export const may =
  "to|will|would|can|could|should|must|may|might|not|please|never|cannot|can't|won't|don't|didn't|i'd|i'll|we'll|let's";
export const they = "i|we|you|they|he|she";
export const intense =
  "very|really|so|also|more|most|too|quite|always|as|extremely|feel|felt|am|i'm|is|are|was|be|being|been|become|remain|seem";
export const stop = "$|and|or|but|to|with|for|about|of|in|on|at|that|when|if|as|by";
export const meeting = "interview|meeting|conversation|call|visit|talk|tour|chat";
