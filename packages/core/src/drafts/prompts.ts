/** The questions that a note is made from, in words: asked once, while the conversation is fresh. */

import type { MessageKind } from "../model/index.ts";

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
  /** A loose end, as it might be tied up in this line of work. */
  more: string;
}

// In each the two halves meet in one sentence: what was said, and what the candidate has done or would do.
const fields: readonly Field[] = [
  {
    of: /nurs|ward|clinic|care\b|carer|midwi|physio|therap|paramedic|health|medic|doctor|pharm|dental|vet\b|veterin/i,
    thoughts: [
      "Your handover at the bedside is what I tried to start on my own ward last winter, so seeing it work on yours made me want to stay for the night shift.",
      "When you said the hard part is the hour after visiting, I thought of the families' board we put up on our unit; I'd like to try one with you.",
    ],
    more: "You asked about ventilators and I gave half an answer: I was trained on two of the three you use, and the third is booked for January.",
  },
  {
    of: /teach|tutor|lectur|school|education|classroom|learning support|nursery/i,
    thoughts: [
      "The way your Year 4s mark their own drafts is where I have been trying to get my class all year, and I'd love to see how you begin it in September.",
      "You said the parents come for the food and stay for the maths; I ran a games evening for the same reason, and would gladly help with yours.",
    ],
    more: "I said I'd check about the after-school club: Tuesdays and Thursdays are fine.",
  },
  {
    of: /engineer|developer|software|data|devops|platform|programmer|architect|security|sysadmin|\bit\b|\bqa\b|test|machine learning|scientist|analyst/i,
    thoughts: [
      "You said you'd rather have one bad night than ten half-bad ones, which is how I planned our own move to Postgres at Zeta, and I'd like to plan that night with you.",
      "Since you showed me the queue that nobody dares to empty, I keep thinking of the one I took apart at my last job, a consumer at a time; I'd start yours the same way.",
    ],
    more: "You asked about Terraform and I gave half an answer: I've read far more of it than I've written, and I've started on our staging setup this week.",
  },
  {
    of: /account|audit|financ|bookkeep|tax|payroll|controller|treasur|actuar|bank|credit|insur/i,
    thoughts: [
      "Your month end takes eight days because of the intercompany lines, and those are what I took from six days to two at Birch, so I came home with a list of things to try.",
      "I liked that you read the notes before the numbers; it's how I found the lease that nobody had booked, and how I'd want to work with you.",
    ],
    more: "I said I'd check my notice: it is four weeks, so I could start on 5 January.",
  },
  {
    of: /sales|account exec|business develop|customer success|partnership|commercial|estate agent|lettings/i,
    thoughts: [
      "When you said that you lose most of them after the second call, I recognised my own first year; what turned it round for me was ringing with an answer instead of a question, and I'd like to try that on your list.",
      "The customer who rang you back after two years is the reason I keep a list of everybody who told me no, and I'd enjoy building yours.",
    ],
    more: "You asked whether I'd travel, and I said probably. It's a yes, two nights a week.",
  },
  {
    of: /shop|store|retail|barista|wait(?:er|ress)|chef|cook|kitchen|hotel|hospitality|restaurant|cafe|café|bar\b|cashier|merchandis/i,
    thoughts: [
      "Your Saturday queue out of the door is the one I worked for two years at a station kiosk, and I'd love to show you how we kept it moving with a second till.",
      "You said regulars want to be known before they order; at my last café I kept their usuals on a card by the machine, and I'd start one here on my first day.",
    ],
    more: `I said "probably" about every other Saturday. It's a yes.`,
  },
  {
    of: /warehouse|driver|logistic|supply|transport|production|manufactur|mechanic|electric|plumb|construct|site|maintenance|technician|picker/i,
    thoughts: [
      "You said that most of the picking mistakes happen between two and four at night, and on my last shift we halved ours by swapping the lanes at two, so I'd like to try it with your team.",
      "Seeing the tools on your wall, each with its outline, I felt at home; I did the same for our van after losing a morning to one missing torque wrench.",
    ],
    more: "We ran out of time on the hours per trainee: it's about 26, and 20 of them are off peak.",
  },
  {
    of: /design|writer|editor|content|market|brand|creative|journal|communicat|social media|product|ux|research/i,
    thoughts: [
      "You said that people leave at the third question of the form; I once took a form from nine questions to four by asking the drivers who filled it in, and I'd start with your riders.",
      "Your before and after of that help page made me go home and cut one of my own by half, which is exactly the work I'd like to do with you.",
    ],
    more: "The five-second test I mentioned is a page long, and I'll send it to you on Friday.",
  },
  {
    of: /lawyer|solicitor|legal|paralegal|counsel|attorney|notary|advocate|associate/i,
    thoughts: [
      "When you said that clients remember the first letter more than the last, I thought of the one-page summaries I began at my training seat, and I'd like to write them here.",
      "You described the file that comes in on a Friday afternoon; I learned on those, and would be glad to be the one who takes it.",
    ],
    more: "I said I'd check on the certificate: I have it, and I'll bring the original on Friday.",
  },
];

const anyField: readonly [string, string] = [
  "You said that new people learn most from the mistakes in the folder by the door, and I came home and started such a folder for my own team; I'd like to add to yours.",
  "What you told me about the first three months made sense to me, because I spent mine at Birch listening on the phones before I changed anything, and would do the same with you.",
];

const moreFor = (role: string): string =>
  fields.find(({ of }) => of.test(role))?.more ?? "I said I'd check about Saturdays: one a month is fine.";

/** Two thoughts as they might be written in this line of work. */
export const thoughtsFor = (role: string): readonly [string, string] =>
  fields.find(({ of }) => of.test(role))?.thoughts ?? anyField;

/** The questions of a note, by slot. `name` is the reader as one calls them. */
export function promptFor(slot: string, about: { name: string; role: string; kind: MessageKind }): Prompt | undefined {
  const { name, role, kind } = about;
  switch (slot.replace(/^(?:one|two|three|four)\./, "")) {
    case "say":
      return {
        question: `What did ${name} say or show you that you keep thinking of, and what would you do about it?`,
        help: `One to three sentences to ${name}, as "you". A few of their own words are enough, they know what they said: give the rest to what you did or would do, with its figures.`,
        examples: thoughtsFor(role),
      };
    case "more":
      return {
        question: `Anything else for ${name}?`,
        help: `A point you half answered, something you said you'd check or send, thanks for something they did, a detail only the two of you know. Whole sentences.`,
        examples: [moreFor(role), "Thank you too for the tour, and for the tea."],
      };
    case "message":
      return messagePrompts[kind]?.(name);
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
      return kind === "feedback-request"
        ? {
            question: `One thing that only ${name} can tell you?`,
            help: 'It takes the place of "what would have made the difference?".',
            examples: ["What kind of mapping did you need?"],
          }
        : {
            question: `A question to ${name}?`,
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
        question: `What would you like ${name} to know or remember?`,
        help: "What has happened since, what they showed you that you would like to work on, what you could do for them soon, why the timing matters to you. One to three sentences.",
        examples: [
          "Your list of nine late departures has stayed with me, because I had the same at Bradford. Since we spoke I've passed my refresher, and I'd be ready for January.",
          "My notice is four weeks, so for a start in January I'd need to hand it in by the end of November.",
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

const howItWent = (name: string): Prompt => ({
  question: `How did it go? A few lines that ${name} can use.`,
  help: `What they need and what you answered, whatever ${name} should raise for you (pay, days, the next step), and whether you want it. Two to six sentences.`,
  examples: [
    "It went well, and I'm keen. Owen has 14 manuals to get into Portuguese by March, and I've done 31 in six years. He asked about pay and I said that you handle it; I'd want 39 or more. Could you ask him about the test piece?",
  ],
});

const messagePrompts: Partial<Record<MessageKind, (name: string) => Prompt>> = {
  "thank-you": howItWent,
  "keep-informed": howItWent,
  "feedback-request": (name) => ({
    question: `What would you like to say to ${name}?`,
    help: "Something you valued, or would still like to do or send. No argument, no pitch. One to three sentences.",
    examples: [
      "I'm glad you liked the bus routes idea, and I'd still like to do it. Would it be all right if I sent it to you as a freelance pitch?",
    ],
  }),
  "other-processes-note": (name) => ({
    question: `Why would you rather work with ${name}, and what did they say about the timing?`,
    help: "One to three sentences. Naming what you'd like there keeps it from sounding like a threat.",
    examples: [
      "I would rather come to you: nights suit me, and I liked your plan to let the night team own the fire walk. I know you had two more people to see this week, and I'm not asking you to cut that short.",
    ],
  }),
  "status-check": (name) => ({
    question: `What would you like to say to ${name} about it?`,
    help: "What happened, as far as you want to say it. One or two sentences.",
    examples: ["My train stood for an hour outside Reading, and I had no signal to ring you."],
  }),
  withdraw: (name) => ({
    question: `What would you like to say to ${name}?`,
    help: "What you valued, and the reason as far as you want to give it. One or two sentences.",
    examples: ["I liked your plans for the new unit, and it was a hard choice; in the end the shifts decided it."],
  }),
  "accept-offer": (name) => ({
    question: `What are you looking forward to?`,
    help: `One sentence to ${name}.`,
    examples: ["I'm looking forward to the January launch, and to that queue you showed me."],
  }),
  "thank-for-offer": (name) => ({
    question: `What pleases you about it, and what would you like to settle first?`,
    help: `One or two sentences to ${name}.`,
    examples: [
      "I keep thinking about the two-site rota you described. Before I answer, could we talk about the start date?",
    ],
  }),
  "ask-for-time": () => ({
    question: "Why do you need the time, as far as you want to say it?",
    help: "One sentence.",
    examples: ["It would mean moving my family, and I'd like to see the school first."],
  }),
  "ask-for-letter": (name) => ({
    question: `Anything to add for ${name}?`,
    help: "One or two sentences.",
    examples: ["My landlord needs to see it before I can give up the flat."],
  }),
  "ask-other-roles": () => ({
    question: "Why that one, and what would you bring?",
    help: "One to three sentences.",
    examples: ["It is closer to what I've done for six years, and I remember how you described that team."],
  }),
  "hand-in-task": (name) => ({
    question: `What should ${name} know about your work?`,
    help: "What you chose and left out. One to three sentences.",
    examples: ["I kept to the four hours, so the retries are described and not built."],
  }),
  "answer-request": (name) => ({
    question: `Anything to say to ${name} about it?`,
    help: "One or two sentences.",
    examples: ["Dr Lee is travelling until Monday and best reached by mail."],
  }),
  "keep-promise": (name) => ({
    question: `Anything to say to ${name} about it?`,
    help: "One or two sentences.",
    examples: ["Page three is the part that made me think of your month end."],
  }),
  "reference-check-in": (name) => ({
    question: `What would it help ${name} to mention?`,
    help: "One or two sentences.",
    examples: [
      "It would help me if you could talk about the winter we moved the whole ward, because they are about to do the same.",
    ],
  }),
};
