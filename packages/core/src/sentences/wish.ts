const wants =
  /\b(?:and|so|but)(?: I)? would(?: really| very much| still)* (?:love|like|gladly|happily|enjoy)\b(?! to (?:know|hear|ask|see|understand|learn how|add|say|clear|clarify|mention|correct)\b)|\bI(?:['’]d| would)(?: really| very much| still| also| dearly)* (?:love|like|enjoy|relish|welcome|jump)\b(?! to (?:know|hear|ask|see|understand|learn how|add|say|clear|clarify|mention|correct)\b)|\bI(?:['’]d| would)(?: really| still)* be (?:so |very |really )?(?:glad|happy|pleased|delighted|proud|excited|thrilled|keen)\b|\bI(?:['’]m| am) (?:very |really |still )?(?:keen|hoping|eager|excited)\b|\b(?:I(?: still| really)? want(?:ed)?|(?:came|went|left) (?:away |home |out )?wanting) (?:to|this|the|that)\b|\bI(?: still| really)? hope(?:d)? (?:to|I|we|you)\b|\b(?:the|this) (?:job|role|work) I (?:want|would like|['’]d like)|\bcan(?:['’]t|not) wait\b|\b(?:looking|look) forward to (?:doing|working|joining|being|starting)\b|\bI(?:['’]d| would) (?:gladly|happily|jump)\b|\b(?:makes?|made|had|has) me (?:want|wish)\b|\b(?:would|['’]d) suit me\b|\bcount me in\b|\bstill (?:very |really )?(?:keen|interested)\b|\bkeen (?:on|to)\b|\bmy (?:clear )?(?:preference|first choice)\b/i;
const closes =
  /\blook(?:ing)? forward to (?:hear|your|speak|see|meet|it\b|the )|\bhear(?:ing)? from you\b|\b(?:no|without any) (?:rush|hurry)\b|\bdon['’]t rush\b|\btake your time\b|\bplease (?:just )?(?:say|ask)\b|\bjust (?:say|ask)\b|\banything (?:else |more )?(?:you need|from me)\b|\bI['’]ll understand\b|\bI (?:will |would |do )?(?:understand|appreciate) (?!you|the\b)|\bI['’]?(?:ll| will)? ?understand[.,]|\bmay (?:well )?(?:have run on|take longer)\b|\bthese things take\b|\b(?:all the best|best wishes|every success)\b/i;
const asks =
  /\?|\b(?:let me know|tell me|wondered|wanted to ask|like to ask|like to know) (?:roughly |please )?(?:when|whether|if|how|where|what)\b/i;

/** Whether sentences say already that their writer wants the job, so that nothing else needs to. */
export const saysWish = (text: string): boolean => wants.test(text);

/** Whether sentences end the note already: a look ahead, a way out, an offer to help. */
export const saysClose = (text: string): boolean => closes.test(text);

/** Whether sentences ask for what the message is about, so that the frame does not ask twice. */
export const asksItself = (text: string): boolean => asks.test(text.replace(/["“][^"”]*["”]/g, "it"));

/** Whether the text asks its reader to pass thanks on, so that the frame does not ask twice. */
export const passesThanksOn = (text: string): boolean =>
  /\b(?:thank|tell) (?:\S+ ){1,8}?(?:for|from) me\b|\bpass (?:on )?(?:my thanks|it on|this on)\b|\bmy thanks (?:on )?to\b|\b(?:please|could you|would you) (?:also )?(?:thank|tell) (?!me\b|us\b)/i.test(
    text,
  );

/** Whether sentences begin with thanks, so that the note does not thank once more. "Sorry …, and thanks for laughing" thanks for something else. */
export const saysThanks = (text: string | undefined): boolean =>
  text !== undefined &&
  /^(?!(?:I['’]m |I am |so |really )*(?:sorry|apologies)\b)[^.!?]*\b(?:thanks|thank you|grateful|cheers)\b/i.test(text);

/** Whether sentences apologise, so that the frame does not apologise once more. */
export const saysSorry = (text: string): boolean =>
  /\b(?:sorry|apolog(?:y|ies|ise|ize)|my mistake|forgive)\b/i.test(text);
