/** The questions that a note is made from, in words: asked once, while the conversation is fresh. */

import type { MessageKind } from "../model/index.ts";

/** One thing to ask the sender for. */
export interface Prompt {
  question: string;
  /** What makes a good answer. */
  help: string;
  examples: readonly string[];
}

interface Worked {
  /** The line of work it is from. */
  of: RegExp;
  /** What the candidate had told too briefly, what it was, and that they want to. */
  answer: string;
}

const worked: readonly Worked[] = [
  {
    of: /bak|cook|chef|kitchen|restaurant|caf[eé]|hotel|barista|shop|retail|food|waiter|waitress/i,
    answer:
      "When I said that I had baked before, I made it sound small. It was four years with two old ovens, and nothing was ever late on a Saturday. Somebody has to open yours at four, and I'd be glad if it were me.",
  },
  {
    of: /nurs|ward|clinic|care|carer|midwi|physio|therap|paramedic|health|medic|doctor|pharm|dent|optom|imaging|radio|vet/i,
    answer:
      "I didn't say how we stopped the telephone in the handover. We rang the families ourselves, at six, and after a month nobody rang us. I'd gladly be the one who dials for yours.",
  },
  {
    of: /./,
    answer:
      "I told you only that I know the ferry choir. I moved a rehearsal for the two who came by boat, so that they could sing the last song too, and I'd like to look at your bus times with you.",
  },
];

/** A worked answer from another line of work: it shows how the halves are joined, and nothing in it can be copied. */
export const workedAnswer = (role: string): string =>
  worked.find(({ of }, index) => index === worked.length - 1 || !of.test(role))!.answer;

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
      : ` The note thanks ${passOn} at its end. To do that in your own words, write "Please tell ${passOn} …".`;
  switch (slot.replace(/^(?:one|two|three|four)\./, "")) {
    case "say":
      return noCanvassing
        ? {
            question: `One thing ${name} asked or showed you that you valued?`,
            help: `One sentence of thanks to ${name}. They asked for no canvassing, so say nothing about your answers or about wanting the job.`,
            examples: ["I valued your question about the budget, and the care with which the interview was run."],
          }
        : {
            question: `What would you tell ${name} if you had one more minute?`,
            help: `Something you told too briefly or left out: what it is about, in a few words; what you did; and what that means for something ${name} needs. Two to four short sentences, as you would say them to ${name}.${passed}`,
            examples: [workedAnswer(role)],
          };
    case "hello":
      return {
        question: `How do you greet ${name}?`,
        help: "The way people greet each other there.",
        examples: [`Hi ${name}`],
      };
    case "thanks.for":
      return {
        question: `It opens "Thank you for ${day}, and for …": what did ${name} do, show you or say that you liked?`,
        help: "A few words that continue this sentence: something only the two of you would know. Press Enter to thank for the time alone.",
        examples: ["walking me round the kennels before we sat down", "letting me try the old press"],
      };
    case "more":
      return {
        question: noCanvassing
          ? `Next: anything you said you'd send or check?`
          : `Next: anything to put right, to promise or to ask?`,
        help: "One or two whole sentences, which follow the text above. If you promise something, say by which day. Press Enter if there is nothing.",
        examples: noCanvassing
          ? ["The two pages I promised are attached."]
          : [
              "I said that my certificate was from 2021, and it is from 2022.",
              "I'll send you the two pages by Friday.",
              "One thing I didn't get to ask: is there a late shift on Fridays?",
            ],
      };
    case "close":
      return {
        question: "How would you end it?",
        help: `One line of your own to ${name}: something you offer, when you will hear, in their words, or good wishes for what ${name} has ahead. Press Enter for the ending shown above.`,
        examples: ["I'll bring the logbook any day that suits you.", "Good luck with the move next week."],
      };
    case "agreed":
      return {
        question: "What did you agree on that should stand in writing?",
        help: "One or two sentences: the first day, and what has changed since their letter. You need not repeat what the letter says.",
        examples: [
          "As we agreed, I'll start on Monday 1 February and work from Leeds on Fridays; the rest is as in your letter of 2 December.",
        ],
      };
    case "also":
      return {
        question: `Anything to settle, to ask ${name} or to thank ${name} for?`,
        help: "One or two sentences, with anything they asked you for. Press Enter if there is nothing.",
        examples: ["For the uniform, I'm a medium. And thank you for asking around about a flat."],
      };
    case "enclosed":
      return {
        question: kind === "hand-in-task" ? `What is your work, in a few words?` : `What are you sending ${name}?`,
        help: "A few words.",
        examples: [
          kind === "hand-in-task" ? "a small service with its tests" : "the two references and my certificates",
        ],
      };
    case "by.day":
      return { question: `By which day will ${name} have your answer?`, help: "", examples: ["Friday 11 December"] };
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
            help: "One question, as you would ask it. Say why you ask, if that isn't obvious. Nothing that their website answers.",
            examples: [
              "How would my first month be split between the two sites?",
              "I'd be coming by train from Leeds. Is there a late shift on Fridays?",
            ],
          };
    case "clarify":
      return {
        question: "Is there something to clear up?",
        help: "One or two sentences, the way you wish you had said it. They come first in the note, after a short apology.",
        examples: [
          "I led the winter team; I didn't only work in it.",
          "My notice period is four weeks, and I could ask for three.",
        ],
      };
    case "concern":
      return {
        question: "Is there a problem that you must raise with them before they decide?",
        help: "Say it plainly, in a sentence or two.",
        examples: ["My licence transfers only in February."],
      };
    case "news":
      return {
        question: `Has anything happened since that ${name} would want to know?`,
        help: "Only what is new: an offer elsewhere, a task or a course you finished, a date that has changed, your notice period. One or two sentences. Press Enter if nothing has happened.",
        examples: ["I passed my refresher on Friday, so I could start in January after all."],
      };
    case "still":
      return {
        question: `What from the conversation with ${name} do you still think of?`,
        help: `One or two sentences: what ${name} said or showed you, and what you would do about it. The note has asked about the decision already, so don't ask again. Press Enter if there is nothing.`,
        examples: [workedAnswer(role)],
      };
    case "slip":
      return {
        question: "What was wrong in your note, in a few words?",
        help: 'They follow "Correction:" in the subject.',
        examples: ["my notice period", "your name"],
      };
    case "correction":
      return {
        question: "What is right?",
        help: "One to three sentences: what you wrote or said, and what is right. The apology stands there already.",
        examples: ["My notice period is eight weeks, not four."],
      };
    case "fit":
      return {
        question: "Why do you fit this job?",
        help: "One sentence of your own.",
        examples: ["I like building boring systems, the kind that let people sleep."],
      };
    case "jottings":
      return {
        question: `What do you remember of the conversation with ${name}?`,
        help: "As it comes, in any form: what was said and asked, figures, a moment, what you have done about the same, what you promised. It never stands in a note as it is. The model gets it, and it reminds you.",
        examples: [
          "42 vans, 5 fitters, two left in winter; asked who grounds a van; I did once, brakes, lost a day; her dog",
        ],
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
  help: `${name} wasn't in the room. Say what you liked, what ${name} should ask or put right for you, and whom to thank. Two to five sentences, with the names of those you met.`,
  examples: [
    "It went well, and I'm keen: Owen has fourteen manuals to get into Portuguese by March, which is just the work I like. He asked about pay, and I said that you handle it. Could you thank him for me, and ask about the test piece?",
    "I liked that Ms Ito let me sit in on a lesson before we talked. May I ask you to pass my thanks on to her? My references are not the two on the form, by the way, and I'll send you the new ones.",
  ],
});

const messagePrompts: Partial<Record<MessageKind, (name: string) => Prompt>> = {
  "thank-you": howItWent,
  "keep-informed": howItWent,
  "correct-note": (name) => ({
    question: `What still holds, or would ${name} like to know besides?`,
    help: "One to three sentences: what was right, whom they may ask, that you would still like the job. Press Enter if the correction says it all.",
    examples: ["The other two years were mine from the first day, and Ms Ito is happy to confirm it if you ring her."],
  }),
  "feedback-request": (name) => ({
    question: `What would you like to say to ${name}?`,
    help: "One to four sentences: that it is fair, if you think so; something from the day that you valued; yes to anything they offered, and when you are free. Don't argue, and don't apply again.",
    examples: [
      "It's a fair decision: I have a good deal less theatre experience than you need. Yes, please, to the feedback, any morning this week. I'll remember your handover, where everybody sat down.",
      "I enjoyed talking the bus routes through with you, whatever became of it. If another post comes up in spring, I'd be glad to hear of it.",
    ],
  }),
  "other-processes-note": (name) => ({
    question: `Why would you rather work with ${name}, and what would help you?`,
    help: "Two to four sentences: what you like there, what they said about the timing, and what you ask for, with the day and hour. The note mentions the other offer already.",
    examples: [
      "Yours is the place I'd choose: I've thought often about your pupils and their bees, and I'd love to be part of it. I know that the governors meet only next week. Would it be possible to hear by noon on Monday, or would it help if I called you before?",
    ],
  }),
  "status-check": (name) => ({
    question: `What would you like to say to ${name} about it?`,
    help: "One or two sentences about what happened, as far as you want to say it.",
    examples: ["My train stood for an hour outside Reading, and I had no signal to ring you."],
  }),
  withdraw: (name) => ({
    question: `What would you like to say to ${name}?`,
    help: "One or two sentences: what you valued, and your reason, as far as you want to give it.",
    examples: ["I liked your plans for the new unit, and it was a hard choice; in the end the shifts decided it."],
  }),
  "accept-offer": (name) => ({
    question: `What pleases you most about the job?`,
    help: `One or two sentences to ${name}. The note has said yes already. The terms, and anything you still want to ask, come next.`,
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
    help: "Two to four sentences: your reason, as far as you want to give it; anything they should send you; and one thing from there that shows you are serious.",
    examples: [
      "It would mean moving my family, and I'd like to see the school first. The rest of the offer is fine. I keep thinking of the allotment behind the ward, and I'd love to be there when the beans come up.",
    ],
  }),
  "negotiate-offer": () => ({
    question: "Why is it fair, and what makes you want the job?",
    help: "One to three sentences with one reason that helps them to decide: what you bring, what others pay, or what you have now. The note says already what you ask for.",
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
    help: "One to three sentences: what you valued, and what this means for you, as far as you want to say it. Don't blame them.",
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
    question: `What should ${name} know, and what would it help to mention?`,
    help: `One to four sentences: how it went, when they may call, what ${name} could tell them, and your thanks.`,
    examples: [
      "It would help me if you could talk about the winter we moved the whole ward, because they are about to do the same.",
    ],
  }),
};
