/** A question that an assistant may ask of the folder. It changes nothing. */
export interface AssistantQuery {
  /** `verb_noun`. */
  readonly name: keyof typeof queries;
  readonly title: string;
  /** What it answers, and when to use it and when not, for the assistant. Other tools stand in braces: see {@link namingTools}. */
  readonly use: string;
}

const queries = {
  list_due: [
    "List What Is Due",
    "List the steps to take after job interviews, most urgent first, above all what can be done now. Use it first, and whenever the person asks what to do. Do not work out dates yourself.",
  ],
  get_plan: [
    "Get Plan",
    "Get every step of one application with its times and reasons. Use it to see what comes next with one employer.",
  ],
  explain_advice: [
    "Explain Advice",
    "Explain why a step comes when it does, its sources, the sources that disagree, and why a step is held back or not advised. Use it for every “why”, with the kind of step that the question is about.",
  ],
  draft_message: [
    "Draft Message",
    "Draft a message from what is on record: our text with its gaps, the facts on record, the advice it follows, and what only the person can say. Ask the person for what is missing ({add_debrief} keeps their sentences; then draft again) and never invent it. Sentences that are not the person's own are our standard wording: say so, and let them change what they would not say. If you write your own words, use only these facts and the person's own sentences. Show the note to the person word for word. A message that is held back is not drafted: the answer says why.",
  ],
  check_message: [
    "Check Message",
    "Check a finished text against the record: names, days, companies and numbers that the record has otherwise, tone, English. What the record does not have cannot be checked. Use it on every text before the person sends it. Returns the text with safe corrections made; the person decides about the rest.",
  ],
  list_mail_proposals: [
    "List Mail Proposals",
    "List what the person's mailbox proposes to record: rejections, offers, rounds, dates, requests and notes they sent. Each shows the words it rests on. The mailbox is read by `afterword mail check` or `watch` in a terminal, never by this tool. Show the words to the person before {keep_proposal}.",
  ],
} as const;

/** What an assistant may ask, for every app that has tools for one. */
export const assistantQueries: readonly AssistantQuery[] = Object.entries(queries).map(([name, [title, use]]) => ({
  name: name as AssistantQuery["name"],
  title,
  use,
}));

/** What the inputs of these questions mean. */
export const queryInputs = {
  application: "The id of an application, or part of the company's name.",
  to: "For one person only.",
} as const;

/** A text about tools, with the tools named as an app names them: `{add_debrief}` is `afterword_add_debrief` under that prefix. */
export const namingTools = (text: string, prefix = ""): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${prefix}${name}`);
