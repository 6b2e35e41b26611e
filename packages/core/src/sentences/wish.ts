const wants =
  /\bI(?:['’]d| would)(?: really| very much| still| also| dearly)* (?:love|like|enjoy|relish|welcome|jump)\b(?! to (?:know|hear|ask|see|understand|learn how|add|say|clear|clarify|mention|correct)\b)|\bI(?:['’]d| would)(?: really| still)* be (?:glad|happy|pleased|delighted|proud|excited|thrilled|keen)\b|\bI(?:['’]m| am) (?:very |really |still )?(?:keen|hoping|eager|excited)\b|\bI(?: still| really)? want(?:ed)? (?:to|this|the|that)\b|\bI(?: still| really)? hope(?:d)? (?:to|I|we|you)\b|\b(?:the|this) (?:job|role|work) I (?:want|would like|['’]d like)|\bcan(?:['’]t|not) wait\b|\blooking forward to (?:doing|working|joining|being|starting)\b/i;

/** Whether sentences say already that their writer wants the job, so that nothing else needs to. */
export const saysWish = (text: string): boolean => wants.test(text);

/** Whether sentences begin with thanks, so that the note does not thank once more. */
export const saysThanks = (text: string | undefined): boolean =>
  text !== undefined && /^[^.!?]*\b(?:thanks|thank you|grateful|cheers)\b/i.test(text);
