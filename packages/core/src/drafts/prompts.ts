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
  /** Two texts, each the whole middle of a note. */
  notes: readonly [string, string];
}

// Each is one piece: what it did to the candidate, what they have done or would do, and that they want it, one out of the other.
const fields: readonly Field[] = [
  {
    of: /nurs|ward|clinic|care\b|carer|midwi|physio|therap|paramedic|health|medic|doctor|pharm|dental|optic|optom|vet\b|veterin/i,
    notes: [
      "Your handover at the bedside has been on my mind all day. I tried to start one on my own ward last winter and never got it past nights, so I'd love to learn how you did it, and to do it with you. I've checked about your third ventilator: I'm booked on its course in January.",
      "The hour after visiting was the hard one for us too. What helped in the end was a board for the families, and I'd happily try one with you.",
    ],
  },
  {
    of: /teach|tutor|lectur|school|education|classroom|learning support|nursery/i,
    notes: [
      "Seeing your Year 4s mark their own drafts made my week. I have been trying to get my class there since September, and I'd love to be where they begin it in Year 2. About the after-school club, where I wasn't sure: Tuesdays and Thursdays are fine.",
      "I smiled at the parents who come for the food and stay for the maths. They are just who came to my games evening, and I'd gladly peel potatoes at yours.",
    ],
  },
  {
    of: /engineer|developer|software|data|devops|platform|programmer|architect|security|sysadmin|\bit\b|\bqa\b|test|machine learning|scientist|analyst/i,
    notes: [
      "I've been thinking about your one bad night ever since. Our own move to Postgres stood or fell with a night like that, and I'd like to plan yours with you. My answer about Terraform was only half of one: I've read far more of it than I've written.",
      "The queue that nobody dares to empty made me laugh. I spent most of a spring taking one just like it apart, one consumer at a time, and I'd do it again tomorrow.",
    ],
  },
  {
    of: /account|audit|financ|bookkeep|tax|payroll|controller|treasur|actuar|bank|credit|insur/i,
    notes: [
      "Eight days for a month end sounded familiar. Ours took six until I pulled the intercompany lines forward, and I went home with a list of things I'd like to try on yours. I've checked my notice, too: it is four weeks, so I could start on 5 January.",
      "It was good to meet someone else who reads the notes before the numbers. That is how I once found a lease that nobody had booked, and I think we'd work well together.",
    ],
  },
  {
    of: /sales|account exec|business develop|customer success|partnership|commercial|estate agent|lettings/i,
    notes: [
      "Losing them after the second call was my whole first year. It changed when I began to ring with an answer instead of a question, and I'd love to try that on your list. About the travel, where I said probably: it's a yes, two nights a week.",
      "Your customer who rang back after two years stayed with me. She is the reason I keep a list of everybody who told me no, and I'd start one with you on my first day.",
    ],
  },
  {
    of: /shop|store|retail|barista|wait(?:er|ress)|chef|cook|kitchen|baker|hotel|hospitality|restaurant|cafe|café|bar\b|cashier|merchandis/i,
    notes: [
      "Your Saturday queue took me straight back to two years at a station kiosk. A second till for hot drinks kept us all sane there, and I'd love to try it with you. I can do every other Saturday, by the way; I only said probably.",
      "I like that your regulars are known before they order. At my last café I kept their usuals on a card by the machine, and I'd start one with you.",
    ],
  },
  {
    of: /warehouse|driver|logistic|supply|transport|production|manufactur|mechanic|electric|plumb|construct|site|maintenance|technician|picker|gardener|tree|farm|boat|deck|ship|ferr/i,
    notes: [
      "Two to four at night was our worst time for picking mistakes as well. Swapping the lanes at two brought them down, and I'd like to see whether it works for your team. We ran out of time on the trainees: it's about 26 hours for each, 20 of them off peak.",
      "Seeing every tool on your wall with its outline made me feel at home. I did the same for our van after one missing wrench had cost us a morning, and I'd like to work where that is normal.",
    ],
  },
  {
    of: /design|writer|editor|content|market|brand|creative|journal|communicat|social media|product|ux|research|radio|translat|librar|archiv|museum/i,
    notes: [
      "I went home wondering who gives up at the third question of your form. I'd begin as I did once before, by asking the drivers who fill it in, and I'd like nothing better than to begin on Monday. The five-second test I mentioned is a page long, and it's attached.",
      "Your before and after of that help page was the best part of the morning. I cut one of my own by half the same evening, and it's the work I'd love to do with you.",
    ],
  },
  {
    of: /lawyer|solicitor|legal|paralegal|counsel|attorney|notary|advocate|associate/i,
    notes: [
      "Clients remembering the first letter more than the last rang true. It's why I began writing one-page summaries in my training seat, and I'd like to write them here. I've found the certificate, and I'll bring the original on Friday.",
      "The files that come in on a Friday afternoon made me smile. I learned most on those, and I'd be glad to be the one who takes yours.",
    ],
  },
];

const anyField: readonly [string, string] = [
  "I keep thinking of the folder of mistakes by your door. I started one for my own team when I got home, and I'd love to add to yours. About Saturdays, where I wasn't sure: one a month is fine.",
  "Your first three months on the phones made sense to me. It's how I spent mine at Birch, and I'd gladly do it again with you.",
];

/** The middle of a note, twice, as it might be written in this line of work. */
export const notesFor = (role: string): readonly [string, string] =>
  fields.find(({ of }) => of.test(role))?.notes ?? anyField;

/** The questions of a note, by slot. `name` is the reader as one calls them. */
export function promptFor(
  slot: string,
  about: {
    name: string;
    role: string;
    kind: MessageKind;
    noCanvassing?: boolean | undefined;
    day?: string | undefined;
    /** Who is thanked through the reader. */
    passOn?: string | undefined;
  },
): Prompt | undefined {
  const { name, role, kind, noCanvassing = false, day = "today", passOn } = about;
  const passed =
    passOn === undefined
      ? ""
      : ` ${passOn} will be thanked at its end; if you'd rather do it yourself, write "Please tell ${passOn} …".`;
  switch (slot.replace(/^(?:one|two|three|four)\./, "")) {
    case "say":
      return noCanvassing
        ? {
            question: `One thing ${name} asked or showed you that you valued?`,
            help: `One sentence of plain thanks to ${name}, as "you". They asked for no canvassing, so nothing about your answers or about wanting the job.`,
            examples: ["I valued your question about the budget, and the care with which the interview was run."],
          }
        : {
            question: `If ${name} stood here now, what would you say?`,
            help: `The whole note goes on here, in one piece of two to five sentences: the one thing of ${name}'s that stayed with you, in three or four words (${name} was there, so react to it and don't retell it); what you've done that it brings to mind, or would do about it there; and that you'd like to, if you would. One thing only: what else you could say can stay unsaid. Something you promised, or want to put right, comes last, in a sentence.${passed}`,
            examples: notesFor(role),
          };
    case "hello":
      return {
        question: `How do you greet ${name}?`,
        help: "As they do it there, and as you were greeted.",
        examples: [`Hi ${name}`],
      };
    case "thanks.for":
      return {
        question: `It opens "Thank you for ${day}, and for …": what did ${name} do for you?`,
        help: "A few words that go on from there.",
        examples: ["walking me round the workshop", "the sandwiches between the two talks"],
      };
    case "more":
      return {
        question: noCanvassing
          ? `Next paragraph: anything you said you'd send or check?`
          : `Next paragraph: is there something you promised or want to put right?`,
        help: "It follows what stands above, so say nothing twice: one or two whole sentences. Enter where the note has it all.",
        examples: [
          noCanvassing
            ? "The two pages I promised are attached."
            : "I've checked about Saturdays: one a month is fine.",
        ],
      };
    case "close":
      return {
        question: "How would you end it?",
        help: `One line of your own to ${name}: when you'll hear, in their words, or good wishes for what ${name} has on. Enter leaves the usual ending.`,
        examples: [
          "I'll look forward to your call on Tuesday, whichever way it goes.",
          "Good luck with the move next week.",
        ],
      };
    case "agreed":
      return {
        question: "What did you agree on that should stand in writing?",
        help: "One or two plain sentences: the first day, and what was changed since their letter. What the letter has needs no repeating.",
        examples: [
          "As we agreed, I'll start on Monday 1 February and work from Leeds on Fridays; the rest is as in your letter of 2 December.",
        ],
      };
    case "also":
      return {
        question: `Anything to settle, to ask ${name} or to thank ${name} for?`,
        help: "One or two sentences, with whatever you were asked for. Enter where there is nothing.",
        examples: ["For the uniform, I'm a medium. And thank you for asking around about a flat."],
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
            question: `Next: something you didn't get to ask ${name}?`,
            help: "One question, as you would ask it, with why you ask where it isn't plain; none that their site answers.",
            examples: [
              "How would my first month be split between the two sites?",
              "I'd be coming by train from Leeds. Is there a late shift on Fridays?",
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
        question: `It opens with your own news: what has happened since, or what do you still think of?`,
        help: `One to three light sentences to ${name}, in one breath: the news or the thought, and what it would mean there. When you should have heard is better left out; the question about the decision follows by itself. Enter where there is nothing: then the note only asks.`,
        examples: [
          "I keep coming back to your list of late departures and to what I'd try first. I've passed my refresher since, so January would suit me well.",
          "Your apprentice who measures everything twice has stayed with me, and I'd still love to be the one who shows her the lathe.",
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
  question: `What should ${name} know: how it went, what you liked, what to put right or pass on?`,
  help: `${name} wasn't in the room. The one thing you liked, whatever ${name} should raise or put right for you, thanks to pass on. Two to five sentences; whom you met stands above them already.`,
  examples: [
    "It went well, and I'm keen: Owen has fourteen manuals to get into Portuguese by March, which is just the work I like. He asked about pay, and I said that you handle it. Could you thank him for me, and ask about the test piece?",
    "I liked that Ms Ito let me sit in on a lesson before we talked. May I ask you to pass my thanks on to her? My references are not the two on the form, by the way, and I'll send you the new ones.",
  ],
});

const messagePrompts: Partial<Record<MessageKind, (name: string) => Prompt>> = {
  "thank-you": howItWent,
  "keep-informed": howItWent,
  "feedback-request": (name) => ({
    question: `What would you like to say to ${name}?`,
    help: "That it is fair, if it is; something from the day that you valued; yes to what they offered, with when you are free. No argument, no pitch. One to four sentences.",
    examples: [
      "It's a fair decision: I have a good deal less theatre experience than you need. Yes, please, to the feedback, any morning this week. I'll remember your handover, where everybody sat down.",
      "I enjoyed talking the bus routes through with you, whatever became of it. If another post comes up in spring, I'd be glad to hear of it.",
    ],
  }),
  "other-processes-note": (name) => ({
    question: `Why would you rather work with ${name}, and what would help you?`,
    help: "What you keep thinking of there, what they said about the timing, and what you ask for, gently, with the day and hour. Two to four sentences; the offer itself stands above them already.",
    examples: [
      "Yours is the place I'd choose: I've thought often about your pupils and their bees, and I'd love to be part of it. I know that the governors meet only next week. Would it be possible to hear by noon on Monday, or would it help if I called you before?",
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
    question: `Your yes stands above it: what pleases you most about it?`,
    help: `One or two sentences to ${name}, as you'd say them. The terms come after it, by themselves; so does anything you still want to ask.`,
    examples: ["I've been telling everybody about that queue of yours, and I can't wait to take it apart in January."],
  }),
  "thank-for-offer": (name) => ({
    question: `What pleases you about it, and what would you like to settle first?`,
    help: `One or two sentences to ${name}.`,
    examples: [
      "I keep thinking about the two-site rota you described. Before I answer, could we talk about the start date?",
    ],
  }),
  "ask-for-time": () => ({
    question: "Why do you need the time, and what makes you want the job?",
    help: "The reason as far as you want to give it, anything you need to have sent, and one thing from there that shows you're serious. Two to four sentences.",
    examples: [
      "It would mean moving my family, and I'd like to see the school first. The rest of the offer is fine. I keep thinking of the allotment behind the ward, and I'd love to be there when the beans come up.",
    ],
  }),
  "negotiate-offer": () => ({
    question: "Why is it fair, and what makes you want the job?",
    help: "One reason that they can take to whoever decides: what you bring, what others pay, what you have now. One to three sentences; what you ask for stands above them.",
    examples: [
      "I'd bring eight years with the same ovens, and I'd run the early shift from the first week. I'd love to be there when you open the second kitchen.",
    ],
  }),
  "ask-about-terms": (name) => ({
    question: `Anything to add for ${name}?`,
    help: "One or two sentences.",
    examples: ["My present employer has asked me about next year, and I'd like to be open with them."],
  }),
  "answer-withdrawn-offer": (name) => ({
    question: `What should ${name} know?`,
    help: "What you valued, and what follows for you, as far as you want to say it. No reproach. One to three sentences.",
    examples: [
      "I know that the budget isn't in your hands. I've handed in my notice here, so I'd be grateful to hear soon whether there is any way back.",
    ],
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
