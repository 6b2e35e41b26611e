// Written by `pnpm generate` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = [
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "warm",
    "about": "After a week or more without word, where no date was named",
    "when": [],
    "subject": "{{role}}, interview on {{date}}: any news?",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "topic",
      "people",
      "role",
      "company"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C5",
      "C7",
      "C9",
      "C10",
      "C14",
      "A11"
    ],
    "name": "status-check",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "company": {
        "type": "name",
        "ask": "the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "the date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "tie.thing": {
        "type": "phrase",
        "ask": "what of yours it connects to",
        "example": "my three years on call at Zeta"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like making dull systems that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      }
    },
    "body": "Dear {{to}},\n\n{{#if met}}We spoke{{else if people}}I spoke with {{people}}{{else}}I was interviewed{{/if}} on {{date}} about the {{role}} at {{company}}. Is there any news you can share yet?\n\n{{#if thanks.owed}}{{#if met}}Thank you for that conversation; I{{else}}I valued the conversation, and{{#if topic}} I{{/if}}{{/if}}{{#if topic}} still think about what {{#if met}}we said{{else}}was said{{/if}} about {{topic}}.{{else if met}} have thought of it often.{{else}} I have thought of it often.{{/if}} {{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}It ties in with {{tie.thing}}.{{else if fit.thing}}I'd bring {{fit.thing}}.{{/if}} I'd still very much like to do this work.{{else}}I'd still very much like to do this work{{#if topic}}, {{#if met}}and what we said{{else}}and the conversation{{/if}} about {{topic}} is a good part of why{{/if}}.{{/if}}\n\nIf anything more from me would help, tell me and I'll send it. And if it simply needs longer, that's no trouble at all.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 26
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "plain",
    "about": "After a second or later round, in few words",
    "when": [
      "round.later"
    ],
    "subject": "{{#vary}}Thank you for the further conversation: {{role}}{{or}}{{role}}: thank you for {{day.bare}}{{or}}{{role}}, after {{day.bare}}{{or}}Thank you for {{day.bare}}{{/vary}}",
    "limits": {
      "words": 170,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "question.second",
      "clarify",
      "clarify.about",
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "topic",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
      "C10",
      "C12",
      "C13",
      "T11"
    ],
    "name": "thank-you-later-plain",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "company": {
        "type": "name",
        "ask": "the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "on Monday"
      },
      "day.bare": {
        "type": "date",
        "ask": "the day you spoke",
        "example": "Monday"
      },
      "round.last": {
        "type": "flag",
        "ask": "this was the final round",
        "example": ""
      },
      "met.before": {
        "type": "flag",
        "ask": "you had met this person before",
        "example": ""
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "what {to} said, word for word",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "tie.thing": {
        "type": "phrase",
        "ask": "what of yours it connects to",
        "example": "my three years on call at Zeta"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like making dull systems that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "fit.wanted": {
        "type": "flag",
        "ask": "nothing else in the note says why you fit",
        "example": ""
      },
      "clarify": {
        "type": "sentence",
        "ask": "what you wanted to say",
        "example": "I led the team of four, I did not only join it."
      },
      "clarify.about": {
        "type": "phrase",
        "ask": "what you were not clear about",
        "example": "how big the team was"
      },
      "clarify.answer": {
        "type": "sentence",
        "ask": "the short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "sentence",
        "ask": "a question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "promise": {
        "type": "date",
        "ask": "the day they named",
        "example": "Friday 4 December"
      },
      "will.contact": {
        "type": "flag",
        "ask": "they said they would be in touch",
        "example": ""
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for {{#if met.before}}talking with me again{{else}}meeting me{{/if}} {{day}}. The part about {{topic}} told me what I still wanted to know.\n{{#if topic.quote}}I noted: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It connects with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}You said {{day}}, on {{topic}}: {{topic.quote}}{{else}}I was glad that we came to {{topic}} {{day}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I can add {{tie.thing}}.{{/if}}\nThank you for this {{#if met.before}}second look{{else}}conversation{{/if}}.\n{{or}}\nThank you for your time {{day}}{{#if met.before}}, once more{{/if}}. My notes on {{topic}} are the longest.\n{{#if topic.quote}}They begin with your words: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}They end with {{tie.thing}}.{{/if}}\n{{or}}\n{{day | capital}} we talked about {{topic}}, and it made the job clearer to me. Thank you for that.\n{{#if topic.quote}}One sentence I kept: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my side there is {{tie.thing}}.{{/if}}\n{{/vary}}\n\n{{#vary}}After this round I want the {{role}} more, not less.{{or}}I would like to do this work at {{company}}.{{or}}My interest in the {{role}} has grown.{{or}}I am ready to take the {{role}} on.{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}I would bring {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}To correct one thing I left unclear: {{clarify}}{{else if clarify.about}}I was not clear enough about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n{{#if concern}}One point I would rather raise now: {{concern}} I would be glad of a few minutes to discuss it.{{/if}}\n\n{{#if question}}\n{{#if question.second}}Two questions are still open: {{question}} And {{question.second}}{{else}}One question is still open: {{question}}{{/if}}\n{{#if promise}}A short answer at any time will do. I have noted {{promise}} for the decision.{{else if will.contact}}A short answer when you are next in touch will do.{{else if asks.next}}If you know what the next step is, I would be glad to hear that too.{{/if}}\n{{else if round.last}}\nWhatever you decide{{#if lead}}{{#if promise}} by {{promise}}{{/if}}{{/if}}, thank you for the care you took. No reply is needed.\n{{else if not lead}}\n{{#vary}}There is no need to reply.{{or}}No reply is needed.{{or}}This needs no answer.{{or}}You need not answer this.{{/vary}}\n{{else if promise}}\nI have noted {{promise}} for the decision. No reply is needed before then.\n{{else if will.contact}}\nYou will be in touch when there is news, so no reply is needed.\n{{else}}\nIf you know what the next step is, I would be glad to hear. If not, I will wait.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 39
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "warm",
    "about": "After a second or later round",
    "when": [
      "round.later"
    ],
    "subject": "{{#vary}}Thank you for having me back ({{role}}){{or}}{{#if topic}}{{topic | capital}}: thank you{{else}}Thank you for {{day.bare}}{{/if}}{{or}}Thank you for {{day.bare}}, from {{me}}{{or}}{{role}}: after {{day.bare}}{{/vary}}",
    "limits": {
      "words": 210,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "question.second",
      "clarify",
      "clarify.about",
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "topic",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
      "C10",
      "C12",
      "C13",
      "T11"
    ],
    "name": "thank-you-later",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "company": {
        "type": "name",
        "ask": "the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "on Monday"
      },
      "day.bare": {
        "type": "date",
        "ask": "the day you spoke",
        "example": "Monday"
      },
      "round.last": {
        "type": "flag",
        "ask": "this was the final round",
        "example": ""
      },
      "met.before": {
        "type": "flag",
        "ask": "you had met this person before",
        "example": ""
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "what {to} said, word for word",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "topic.other": {
        "type": "phrase",
        "ask": "something else you talked about",
        "example": "how the team shares on-call"
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "tie.thing": {
        "type": "phrase",
        "ask": "what of yours it connects to",
        "example": "my three years on call at Zeta"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like making dull systems that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "fit.wanted": {
        "type": "flag",
        "ask": "nothing else in the note says why you fit",
        "example": ""
      },
      "clarify": {
        "type": "sentence",
        "ask": "what you wanted to say",
        "example": "I led the team of four, I did not only join it."
      },
      "clarify.about": {
        "type": "phrase",
        "ask": "what you were not clear about",
        "example": "how big the team was"
      },
      "clarify.answer": {
        "type": "sentence",
        "ask": "the short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "sentence",
        "ask": "a question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "promise": {
        "type": "date",
        "ask": "the day they named",
        "example": "Friday 4 December"
      },
      "will.contact": {
        "type": "flag",
        "ask": "they said they would be in touch",
        "example": ""
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for having me back {{day}}{{#if met.before}}. It was good to take our conversation further{{else}}; it was good to meet you{{/if}}, and talking about {{topic}} gave me a better picture of the work than I had before.\n{{#if topic.quote}}I noted your words: {{topic.quote}}{{else if topic.other}}So did hearing about {{topic.other}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I thought of {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}{{topic.quote}} After that answer {{day}} about {{topic}}, I felt I understood the job.{{else}}Since {{#if met.before}}our first conversation{{else}}the earlier conversations{{/if}} I had been hoping to get to {{topic}}, and {{day}} we did.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It touches {{tie.thing}}.{{/if}}\nThank you for {{#if met.before}}seeing me again{{else}}adding your time to that of your colleagues{{/if}}.\n{{or}}\n{{#if met.before}}It was good to see you again {{day}}.{{else}}It was good to meet you {{day}}, after what I had heard in the earlier round.{{/if}} What we said about {{topic}} is the part I took home{{#if topic.quote}}, and your words for it: {{topic.quote}}{{else}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}There I can offer {{tie.thing}}.{{/if}}\nThank you for the time you gave it.\n{{or}}\nThank you for {{day.bare}}{{#if met.before}}, and for picking up where we left off{{/if}}. By the time we had talked about {{topic}}, I could picture the first months.\n{{#if topic.quote}}One line I'll keep: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}They would build on {{tie.thing}}.{{/if}}\n{{/vary}}\n\n{{#vary}}\nWith each conversation I'm surer that I want the {{role}}.\n{{or}}\nI'd be very glad to do this work at {{company}}.\n{{or}}\nWhat I liked about the {{role}} at the start I like more now.\n{{or}}\nI hope to do this work with you; the {{role}} is the one I'd choose.\n{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}What I'd bring is {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}One thing I didn't make clear enough when we spoke: {{clarify}}{{else if clarify.about}}I was less clear than I wanted to be about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n{{#if concern}}There is one thing I'd rather raise now than later: {{concern}} Could we talk it over briefly, whenever suits you?{{/if}}\n\n{{#if question}}\n{{#if question.second}}Two questions I still carry: {{question}} And {{question.second}}{{else}}One question I still carry: {{question}}{{/if}}\n{{#if promise}}A line any time is plenty; I have {{promise}} in mind for the decision and am happy to wait for it.{{else if will.contact}}A line whenever you're next in touch is plenty.{{else if asks.next}}And if you can already say what comes next, I'd be glad to know; there's no hurry.{{/if}}\n{{else if round.last}}\nWhatever you decide{{#if lead}}{{#if promise}} by {{promise}}{{/if}}{{/if}}, I'm glad we had these conversations, and no reply is needed.\n{{else if not lead}}\n{{#vary}}I hope to carry this on with you.{{or}}No need to answer this; I only wanted you to know.{{or}}This needs no reply, of course.{{or}}Please don't feel you have to write back.{{/vary}}\n{{else if promise}}\nI have {{promise}} in mind for the decision and won't expect word before then.\n{{else if will.contact}}\nI know you'll be in touch when there is news; this needs no answer.\n{{else}}\nIf there is a next step you can already name, I'd be glad to hear of it; if not, I'm happy to wait.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 40
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "plain",
    "about": "After a first conversation, one for each person met, in few words",
    "when": [],
    "subject": "{{#vary}}Thank you for {{day.bare}}: {{role}}{{or}}{{role}}, our conversation {{day}}{{or}}{{role}}: thank you{{or}}Thank you for the conversation {{day}}{{/vary}}",
    "limits": {
      "words": 170,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "question.second",
      "clarify",
      "clarify.about",
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "topic",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
      "C10",
      "C12",
      "C13"
    ],
    "name": "thank-you-plain",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "company": {
        "type": "name",
        "ask": "the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "on Monday"
      },
      "day.bare": {
        "type": "date",
        "ask": "the day you spoke",
        "example": "Monday"
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "what {to} said, word for word",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "tie.thing": {
        "type": "phrase",
        "ask": "what of yours it connects to",
        "example": "my three years on call at Zeta"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like making dull systems that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "fit.wanted": {
        "type": "flag",
        "ask": "nothing else in the note says why you fit",
        "example": ""
      },
      "clarify": {
        "type": "sentence",
        "ask": "what you wanted to say",
        "example": "I led the team of four, I did not only join it."
      },
      "clarify.about": {
        "type": "phrase",
        "ask": "what you were not clear about",
        "example": "how big the team was"
      },
      "clarify.answer": {
        "type": "sentence",
        "ask": "the short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "sentence",
        "ask": "a question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "promise": {
        "type": "date",
        "ask": "the day they named",
        "example": "Friday 4 December"
      },
      "will.contact": {
        "type": "flag",
        "ask": "they said they would be in touch",
        "example": ""
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for meeting me {{day}}. I found it useful to talk about {{topic}}.\n{{#if topic.quote}}I noted what you said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It connects with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}On {{topic}}, you said {{day}}: {{topic.quote}}{{else}}We talked {{day}} about {{topic}}, and I learned from it.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my side there is {{tie.thing}}.{{/if}}\nThank you for that, and for your time.\n{{or}}\nI am writing to thank you for {{day.bare}}, and in particular for the part about {{topic}}.\n{{#if topic.quote}}You said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I can add {{tie.thing}}.{{/if}}\n{{or}}\nThank you for your time {{day}}. I have gone back to my notes on {{topic}}.\n{{#if topic.quote}}One line of yours stands there: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}Next to it I wrote {{tie.thing}}.{{/if}}\n{{/vary}}\n\n{{#vary}}I would like to do this work.{{or}}The {{role}} is one I would gladly take on.{{or}}I would like to join {{company}} in the {{role}}.{{or}}I want the job, and I know better now what it asks.{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}I would bring {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}To correct one thing I left unclear: {{clarify}}{{else if clarify.about}}I was not clear enough about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n{{#if concern}}One point I would rather raise now: {{concern}} I would be glad of a few minutes to discuss it.{{/if}}\n\n{{#if question}}\n{{#if question.second}}Two questions were left open: {{question}} And {{question.second}}{{else}}One question was left open: {{question}}{{/if}}\n{{#if promise}}A short answer at any time will do. I have noted {{promise}} for the decision.{{else if will.contact}}A short answer when you are next in touch will do.{{else if asks.next}}If you know what the next step is, I would be glad to hear that too.{{/if}}\n{{else if not lead}}\n{{#vary}}No reply is needed.{{or}}You need not answer this.{{or}}There is no need to reply.{{or}}This needs no answer.{{/vary}}\n{{else if promise}}\nI have noted {{promise}} for the decision. No reply is needed before then.\n{{else if will.contact}}\nYou will be in touch when there is news, so no reply is needed.\n{{else}}\nIf you know what the next step is, I would be glad to hear. If not, I will wait.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 36
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "warm",
    "about": "After a first conversation, one for each person met",
    "when": [],
    "subject": "{{#vary}}Thank you for {{day.bare}} ({{role}}){{or}}{{#if topic}}{{topic | capital}}, and thank you{{else}}Thank you for {{day.bare}}{{/if}}{{or}}After our conversation {{day}}{{or}}Thank you, from {{me}} ({{role}}){{/vary}}",
    "limits": {
      "words": 210,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "question.second",
      "clarify",
      "clarify.about",
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "topic",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
      "C10",
      "C12",
      "C13"
    ],
    "name": "thank-you",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "company": {
        "type": "name",
        "ask": "the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "on Monday"
      },
      "day.bare": {
        "type": "date",
        "ask": "the day you spoke",
        "example": "Monday"
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "what {to} said, word for word",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "topic.other": {
        "type": "phrase",
        "ask": "something else you talked about",
        "example": "how the team shares on-call"
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "tie.thing": {
        "type": "phrase",
        "ask": "what of yours it connects to",
        "example": "my three years on call at Zeta"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like making dull systems that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "fit.wanted": {
        "type": "flag",
        "ask": "nothing else in the note says why you fit",
        "example": ""
      },
      "clarify": {
        "type": "sentence",
        "ask": "what you wanted to say",
        "example": "I led the team of four, I did not only join it."
      },
      "clarify.about": {
        "type": "phrase",
        "ask": "what you were not clear about",
        "example": "how big the team was"
      },
      "clarify.answer": {
        "type": "sentence",
        "ask": "the short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "sentence",
        "ask": "a question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "promise": {
        "type": "date",
        "ask": "the day they named",
        "example": "Friday 4 December"
      },
      "will.contact": {
        "type": "flag",
        "ask": "they said they would be in touch",
        "example": ""
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for your time {{day}}. I enjoyed talking with you about {{topic}}{{#if topic.quote}}, and one thing you said went straight into my notes: {{topic.quote}}{{else}}.{{#if topic.other}} I was glad we also got to {{topic.other}}.{{/if}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It ties in closely with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}{{topic.quote}} That's the line I took away from our conversation {{day}} about {{topic}}.{{else}}I came away {{day}} still thinking about {{topic}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It brought back {{tie.thing}}.{{/if}}\nThank you for that conversation, and for making room for it.\n{{or}}\nIt was good to meet you {{day}}. I keep coming back to what we said about {{topic}}{{#if topic.quote}}, in your words: {{topic.quote}}{{else}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}What I can add there is {{tie.thing}}.{{/if}}\nThank you for making the time.\n{{or}}\nThank you for {{day.bare}}. When we got to {{topic}}, I could happily have gone on longer.\n{{#if topic.quote}}I wrote one line down just as you said it: {{topic.quote}}{{else if topic.other}}The same goes for {{topic.other}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I would come to it with {{tie.thing}}.{{/if}}\n{{/vary}}\n\n{{#vary}}\nThe {{role}} at {{company}} is work I'd very much like to do.\n{{or}}\nI'd be very glad to work on this with you in the {{role}}.\n{{or}}\nAll of it makes me want to join {{company}} in the {{role}}.\n{{or}}\nI came away wanting the {{role}} more than I did before.\n{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}What I'd bring is {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}One thing I didn't make clear enough when we spoke: {{clarify}}{{else if clarify.about}}I was less clear than I wanted to be about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n{{#if concern}}There is one thing I'd rather raise now than later: {{concern}} Could we talk it over briefly, whenever suits you?{{/if}}\n\n{{#if question}}\n{{#if question.second}}Two questions I didn't get to: {{question}} And {{question.second}}{{else}}One question I didn't get to ask: {{question}}{{/if}}\n{{#if promise}}A short answer any time is plenty; I have {{promise}} in mind for the decision and am happy to wait for it.{{else if will.contact}}A short answer whenever you're next in touch is plenty.{{else if asks.next}}And if you can already say what comes next, I'd be glad to know; there's no hurry.{{/if}}\n{{else if not lead}}\n{{#vary}}No need to reply to this; I only wanted to say it.{{or}}I hope we get to carry the conversation on.{{or}}Please don't feel you have to answer.{{or}}This needs no answer, of course.{{/vary}}\n{{else if promise}}\nI have {{promise}} in mind for the decision, so there's no need to write back before then.\n{{else if will.contact}}\nI know you'll be in touch when there is news, so please don't feel you need to answer this.\n{{else}}\nIf you can already say what comes next, I'd be glad to know; if not, I'm happy to wait.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 37
  }
]
