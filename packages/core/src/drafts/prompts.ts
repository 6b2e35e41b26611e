/** The questions that a note is made from, in words: asked once, while the conversation is fresh. */

/** One thing to ask the sender for. */
export interface Prompt {
  question: string;
  /** What makes a good answer. */
  help: string;
  examples: readonly string[];
}

interface Field {
  of: RegExp;
  thoughts: readonly [string, string];
}

// In each the two halves meet in one sentence: what was said, and what the candidate has done or would do.
const fields: readonly Field[] = [
  {
    of: /nurs|ward|clinic|care\b|carer|midwi|physio|therap|paramedic|health|medic|doctor|pharm|dental|vet\b|veterin/i,
    thoughts: [
      "Your handover at the bedside is what I tried to start on my own ward last winter, so seeing it work on yours made me want to stay for the night shift.",
      "When you said the hard part is the hour after visiting, I thought of the families' board we put up on our unit; I'd like to try one with you.",
    ],
  },
  {
    of: /teach|tutor|lectur|school|education|classroom|learning support|nursery/i,
    thoughts: [
      "The way your Year 4s mark their own drafts is where I have been trying to get my class all year, and I'd love to see how you begin it in September.",
      "You said the parents come for the food and stay for the maths; I ran a games evening for the same reason, and would gladly help with yours.",
    ],
  },
  {
    of: /engineer|developer|software|data|devops|platform|programmer|architect|security|sysadmin|\bit\b|\bqa\b|test|machine learning|scientist|analyst/i,
    thoughts: [
      "You said you'd rather have one bad night than ten half-bad ones, which is how I planned our own move to Postgres at Zeta, and I'd like to plan that night with you.",
      "Since you showed me the queue that nobody dares to empty, I keep thinking of the one I took apart at my last job, a consumer at a time; I'd start yours the same way.",
    ],
  },
  {
    of: /account|audit|financ|bookkeep|tax|payroll|controller|treasur|actuar|bank|credit|insur/i,
    thoughts: [
      "Your month end takes eight days because of the intercompany lines, and those are what I took from six days to two at Birch, so I came home with a list of things to try.",
      "I liked that you read the notes before the numbers; it's how I found the lease that nobody had booked, and how I'd want to work with you.",
    ],
  },
  {
    of: /sales|account exec|business develop|customer success|partnership|commercial|estate agent|lettings/i,
    thoughts: [
      "When you said that you lose most of them after the second call, I recognised my own first year; what turned it round for me was ringing with an answer instead of a question, and I'd like to try that on your list.",
      "The customer who rang you back after two years is the reason I keep a list of everybody who told me no, and I'd enjoy building yours.",
    ],
  },
  {
    of: /shop|store|retail|barista|wait(?:er|ress)|chef|cook|kitchen|hotel|hospitality|restaurant|cafe|café|bar\b|cashier|merchandis/i,
    thoughts: [
      "Your Saturday queue out of the door is the one I worked for two years at a station kiosk, and I'd love to show you how we kept it moving with a second till.",
      "You said regulars want to be known before they order; at my last café I kept their usuals on a card by the machine, and I'd start one here on my first day.",
    ],
  },
  {
    of: /warehouse|driver|logistic|supply|transport|production|manufactur|mechanic|electric|plumb|construct|site|maintenance|technician|picker/i,
    thoughts: [
      "You said that most of the picking mistakes happen between two and four at night, and on my last shift we halved ours by swapping the lanes at two, so I'd like to try it with your team.",
      "Seeing the tools on your wall, each with its outline, I felt at home; I did the same for our van after losing a morning to one missing torque wrench.",
    ],
  },
  {
    of: /design|writer|editor|content|market|brand|creative|journal|communicat|social media|product|ux|research/i,
    thoughts: [
      "You said that people leave at the third question of the form; I once took a form from nine questions to four by asking the drivers who filled it in, and I'd start with your riders.",
      "Your before and after of that help page made me go home and cut one of my own by half, which is exactly the work I'd like to do with you.",
    ],
  },
  {
    of: /lawyer|solicitor|legal|paralegal|counsel|attorney|notary|advocate|associate/i,
    thoughts: [
      "When you said that clients remember the first letter more than the last, I thought of the one-page summaries I began at my training seat, and I'd like to write them here.",
      "You described the file that comes in on a Friday afternoon; I learned on those, and would be glad to be the one who takes it.",
    ],
  },
];

const anyField: readonly [string, string] = [
  "You said that new people learn most from the mistakes in the folder by the door, and I came home and started such a folder for my own team; I'd like to add to yours.",
  "What you told me about the first three months made sense to me, because I spent mine at Birch listening on the phones before I changed anything, and would do the same with you.",
];

/** Two thoughts as they might be written in this line of work. */
export const thoughtsFor = (role: string): readonly [string, string] =>
  fields.find(({ of }) => of.test(role))?.thoughts ?? anyField;

/** The questions of a note, by slot. `name` is the reader as one calls them. */
export function promptFor(slot: string, { name, role }: { name: string; role: string }): Prompt | undefined {
  switch (slot.replace(/^(?:one|two|three|four)\./, "")) {
    case "say":
      return {
        question: `What did ${name} say or show you, and what do you make of it?`,
        help: `Pick one thing. Say to ${name} what it made you think, and join it to something you have done or would do there, in the same breath. One to three sentences.`,
        examples: thoughtsFor(role),
      };
    case "wish":
      return {
        question: "What would you like about doing this job?",
        help: "One sentence, only if the rest does not say it already.",
        examples: [
          "I'd like to be the person who makes that queue boring.",
          "I'd love to spend my mornings with those classes.",
        ],
      };
    case "question":
      return {
        question: `Is there a question for ${name}?`,
        help: "One, as you would ask it, and none that their site answers.",
        examples: [
          "How would my first month be split between the two sites?",
          "Who looks after the batch jobs at weekends?",
        ],
      };
    case "clarify":
      return {
        question: "Is there something to clear up?",
        help: "Say it as you wish you had.",
        examples: [
          "I led the winter team; I didn't only work in it.",
          "My notice period is four weeks, and I could ask for three.",
        ],
      };
    case "concern":
      return {
        question: "Does something worry you that cannot wait?",
        help: "Say it plainly, in a sentence or two.",
        examples: ["My licence transfers only in February."],
      };
    case "news":
      return {
        question: "Has anything happened since that they would like to know?",
        help: "One sentence. It is what makes this note worth reading.",
        examples: [
          "I passed my last paper on Friday.",
          "I tried your two-till idea on Saturday, and the queue was gone by ten.",
        ],
      };
    case "fit":
      return {
        question: "Why do you fit this job?",
        help: "One sentence of your own.",
        examples: ["I like building boring systems, the kind that let people sleep."],
      };
    case "topic":
      return {
        question: `What did you talk about with ${name}?`,
        help: 'A few words that can follow "about".',
        examples: ["the new unit's beds", "moving billing to Postgres"],
      };
  }
  return undefined;
}
