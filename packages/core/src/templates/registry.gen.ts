// Written by `pnpm generate` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = [
  {
    "kind": "call",
    "channel": "call",
    "about": "What to say when you ring instead of writing",
    "when": [],
    "limits": {
      "words": 170
    },
    "shorten": [
      "people",
      "me.phone",
      "company",
      "role"
    ],
    "claims": [
      "C1",
      "C3",
      "C7",
      "C10",
      "C15",
      "M2"
    ],
    "name": "call",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "me.phone": {
        "type": "text",
        "ask": "your phone number",
        "example": "082 123 4567"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.passed": {
        "type": "flag",
        "ask": "that day has passed",
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
    "body": "They answer:\\\n\"Hello {{to}}, this is {{me}}. {{#if met}}We spoke{{else if people}}I met {{people}}{{else}}I came for an interview{{/if}} on {{date}} about the {{role}}. Do you have a minute?\"\n\nThen:\\\n\"I'm calling to ask whether there is any news. {{#if promise.passed}}{{#if met}}You mentioned {{promise}}{{else}}{{promise}} was mentioned{{/if}}, and I know these dates often move.{{/if}} I'd still very much like the job.\"\n\nNo decision yet:\\\n\"Thank you. When would it make sense to ask again, and is there anything more you need from me?\"\n\nA no:\\\n\"Thank you for telling me yourself. I'd be glad to hear of anything else that comes up.\"\n\nSomeone else, or voicemail:\\\n\"Hello, this is {{me}} for {{to}}, about the {{role}} at {{company}}. I wanted to ask for any news; it can wait. {{#if me.phone}}My number is {{me.phone}}.{{/if}} Thank you.\"\n\nAt the end:\\\n\"Thank you for your time, {{to}}.\"\n\nAfterwards, write down what they said.\n",
    "bodyLine": 20
  },
  {
    "kind": "feedback-request",
    "channel": "email",
    "voice": "plain",
    "about": "The answer to a no, in few words",
    "when": [],
    "subject": "{{role | capital}}: thank you for letting me know",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "A2",
      "A2b",
      "A10",
      "C1",
      "C2",
      "C9",
      "C10",
      "C13"
    ],
    "name": "feedback-request-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "asks.feedback": {
        "type": "flag",
        "ask": "your profile asks for feedback after a rejection",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\nThank you for telling me your decision on the {{role}}, and for the time {{#if met}}you took{{else}}everyone took{{/if}}. {{#if topic}}The conversation about {{topic}} was worth having.{{/if}}\n\n{{#if asks.feedback}}If you are free to say it: what is the one thing I should do better next time? A line is enough, and if you would rather not, that is fine.{{/if}}\n\nI would be glad to be considered again at {{company}}.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 20
  },
  {
    "kind": "feedback-request",
    "channel": "email",
    "voice": "warm",
    "about": "The answer to a no, with thanks and one question, or with thanks alone",
    "when": [],
    "subject": "{{role | capital}}: thank you for letting me know",
    "limits": {
      "words": 140,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "A2",
      "A2b",
      "A10",
      "C1",
      "C2",
      "C9",
      "C10",
      "C13"
    ],
    "name": "feedback-request",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "asks.feedback": {
        "type": "flag",
        "ask": "your profile asks for feedback after a rejection",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\nThank you for letting me know your decision on the {{role}}. I would have loved this job, and I respect the decision. Thank you, too, for the time {{#if met}}you gave me{{else}}everyone gave me{{/if}}{{#if topic}}; I was glad of the conversation about {{topic}}{{/if}}.\n\n{{#if asks.feedback}}May I ask for one thing, if you are free to say it: what would have made me a stronger candidate? A single line would help me next time. If you can't, I understand entirely.{{/if}}\n\nI'd be glad to hear from you if something else comes up at {{company}}, and I wish you and the team well with the work.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 20
  },
  {
    "kind": "handwritten-note",
    "channel": "letter",
    "about": "A few lines by hand, for senior people and traditional houses",
    "when": [],
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "topic.quote",
      "fit",
      "fit.thing",
      "tie",
      "tie.thing",
      "topic",
      "role",
      "company"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C9",
      "C10",
      "C13",
      "M4"
    ],
    "name": "handwritten-note",
    "slots": {
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "dialect": {
        "type": "text",
        "ask": "your English",
        "example": "en-GB"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
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
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for the time you gave me {{day}}. {{#if topic.quote}}I have kept what you said about {{topic}}: {{topic.quote}}{{else}}I was glad of our conversation about {{topic}}.{{/if}}\n{{or}}\nIt was a pleasure to meet you {{day}}, and I am grateful for the time you took. {{#if topic.quote}}About {{topic}} I wrote down your words: {{topic.quote}}{{else}}I valued our conversation about {{topic}}.{{/if}}\n{{/vary}}\n\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}I would gladly bring {{tie.thing}}.{{else if fit.thing}}I would gladly bring {{fit.thing}}.{{/if}} I {{dialect | spelt:\"should\":\"would\"}} be very happy to do this work at {{company}}.\n\nWith thanks and good wishes,\\\n{{me}}\n",
    "bodyLine": 21
  },
  {
    "kind": "linkedin-connect",
    "channel": "linkedin",
    "about": "A note with a request to connect, within LinkedIn's limit",
    "when": [],
    "limits": {
      "characters": 200,
      "premium": 300
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role",
      "date.bare",
      "to"
    ],
    "claims": [
      "C2",
      "C3",
      "C10",
      "C16",
      "M3"
    ],
    "name": "linkedin-connect",
    "slots": {
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "premium": {
        "type": "flag",
        "ask": "your LinkedIn account is Premium",
        "example": ""
      }
    },
    "body": "{{#if to}}Hello {{to}}, {{#if met}}we{{else}}I{{/if}}{{else}}Hello, {{#if met}}we{{else}}I{{/if}}{{/if}} {{#if met}}spoke{{else}}interviewed{{/if}} {{#if date.bare}}on {{date.bare}}{{/if}} {{#if role}}about the {{role}}{{#if company}}{{#if not met}} at {{company}}{{/if}}{{/if}}{{/if}}. {{#if topic}}I enjoyed {{#if met}}talking{{else}}the conversation{{/if}} about {{topic}}, and I'd still love the job.{{else}}I'd still love the job.{{/if}} {{#if premium}}Whatever comes of it, I'd like to stay in touch.{{else}}I'd like to stay in touch.{{/if}}\n",
    "bodyLine": 17
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "When an interview was called off, or they did not come",
    "when": [
      "round.off"
    ],
    "subject": "{{role | capital}}: a new date?",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "company",
      "role"
    ],
    "claims": [
      "C5",
      "C9",
      "C10",
      "C13",
      "H7"
    ],
    "name": "new-date",
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
      "dialect": {
        "type": "text",
        "ask": "your English",
        "example": "en-GB"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "round.missed": {
        "type": "flag",
        "ask": "they did not come to the interview",
        "example": ""
      },
      "times": {
        "type": "text",
        "ask": "two or three times that suit you",
        "example": "Tuesday after 14:00 or Thursday morning"
      }
    },
    "body": "Dear {{to}},\n\n{{#if round.missed}}We had {{date}} {{dialect | spelt:\"in the diary\":\"on the calendar\"}} for the {{role}} at {{company}}, and I think something must have come up on your side. I hope it was nothing serious.{{else}}I was sorry that our conversation on {{date}} about the {{role}} at {{company}} had to be called off.{{/if}}\n\nI'd be glad to find a new date. These would suit me: {{times}}. If none of them works for you, name a time, and I will make it work if I can.\n\nThere is no harm done, and I am as interested as before.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 21
  },
  {
    "kind": "other-processes-note",
    "channel": "email",
    "voice": "plain",
    "about": "Being open about an offer or a deadline elsewhere, in few words",
    "when": [],
    "subject": "{{role | capital}}: where things stand on my side",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "A9",
      "C3",
      "C9",
      "C10",
      "C13"
    ],
    "name": "other-processes-note-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "deadline": {
        "type": "date",
        "ask": "day you must answer the other offer",
        "example": "Friday 11 December"
      }
    },
    "body": "Dear {{to}},\n\nYou should know that I have an offer from another company{{#if deadline}}, which I have to answer by {{deadline}}{{/if}}.\n\nI am still interested in the {{role}} at {{company}}{{#if topic}}, not least because of the conversation about {{topic}}{{/if}}. {{#if deadline}}If you can say before then where things stand, that would help me.{{else}}If you can say where things stand, that would help me.{{/if}}\n\nIf you cannot, I understand. Thank you for your time so far.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 19
  },
  {
    "kind": "other-processes-note",
    "channel": "email",
    "voice": "warm",
    "about": "Being open about an offer or a deadline elsewhere",
    "when": [],
    "subject": "{{role | capital}}: where things stand on my side",
    "limits": {
      "words": 130,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "A9",
      "C3",
      "C9",
      "C10",
      "C13"
    ],
    "name": "other-processes-note",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "deadline": {
        "type": "date",
        "ask": "day you must answer the other offer",
        "example": "Friday 11 December"
      }
    },
    "body": "Dear {{to}},\n\nI'd like to be open with you: I have an offer from another company{{#if deadline}}, and have to answer it by {{deadline}}{{/if}}. I didn't want you to learn of it late.\n\nI'd still like the {{role}} at {{company}} very much{{#if topic}}; I was glad of {{#if met}}our conversation{{else}}the conversation{{/if}} about {{topic}}{{/if}}. {{#if deadline}}If you can tell me before then where things stand, even roughly, it would help me a great deal.{{else}}If you can tell me where things stand, even roughly, it would help me a great deal.{{/if}}\n\nIf your timing doesn't allow it, I understand. Thank you{{#if not thanks.owed}} again{{/if}} for your time.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 21
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "To the recruiter, for the people whose addresses are not known",
    "when": [
      "pass.on",
      "arranged"
    ],
    "subject": "Thanks to pass on after {{day.bare}} ({{role}})",
    "limits": {
      "words": 190
    },
    "shorten": [
      "pass.rest",
      "four.topic",
      "three.topic",
      "two.topic",
      "pass.on",
      "role",
      "four",
      "three",
      "two"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C9",
      "C10",
      "C12",
      "H10"
    ],
    "name": "pass-on",
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
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
        "example": "Monday"
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "pass.rest": {
        "type": "text",
        "ask": "whom else to thank",
        "example": "Ana Lopes"
      },
      "one": {
        "type": "name",
        "ask": "first person to thank",
        "example": "Thandi Nkosi"
      },
      "one.topic": {
        "type": "phrase",
        "ask": "what you talked about with {one}",
        "example": "moving billing to Postgres"
      },
      "two": {
        "type": "name",
        "ask": "second person to thank",
        "example": "Jo Adams"
      },
      "two.topic": {
        "type": "phrase",
        "ask": "what you talked about with {two}",
        "example": "how the team shares on-call"
      },
      "three": {
        "type": "name",
        "ask": "third person to thank",
        "example": "Lee Chen"
      },
      "three.topic": {
        "type": "phrase",
        "ask": "what you talked about with {three}",
        "example": "the first ninety days"
      },
      "four": {
        "type": "name",
        "ask": "fourth person to thank",
        "example": "Priya Rao"
      },
      "four.topic": {
        "type": "phrase",
        "ask": "what you talked about with {four}",
        "example": "testing payments end to end"
      }
    },
    "body": "Dear {{to}},\n\nI met {{pass.on}} {{day}} about the {{role}}, and would like to say thank you, but I have no address to write to. Would you pass this on for me?\n\n{{#if two}}To {{one}}: thank you for the conversation about {{one.topic}}.{{else}}\"Thank you for our conversation about {{one.topic}}. I'd very much like this job.\"{{/if}}\n\n{{#if two}}To {{two}}: thank you for your time. I was glad that we got to {{two.topic}}.{{/if}}\n\n{{#if three}}To {{three}}: thank you for what we said about {{three.topic}}.{{/if}}\n\n{{#if four}}To {{four}}: talking about {{four.topic}} made the job clearer to me, and I am grateful for it.{{/if}}\n\n{{#if pass.rest}}My thanks to {{pass.rest}} as well.{{/if}} Thank you for passing it on. {{#if two}}I'd very much like this job.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 28
  },
  {
    "kind": "reference-check-in",
    "channel": "email",
    "about": "To someone who vouches for you, as the rounds advance",
    "when": [],
    "subject": "You may hear from {{company}} about me",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "company",
      "role"
    ],
    "claims": [
      "A7",
      "C1",
      "C9",
      "C10"
    ],
    "name": "reference-check-in",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "round.later": {
        "type": "flag",
        "ask": "this was not the first round",
        "example": ""
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      }
    },
    "body": "Dear {{to}},\n\nI am {{#if round.later}}in a further round{{else}}in the running{{/if}} for the {{role}} at {{company}}, and they may get in touch with you about me. I wanted you to hear it from me first.\n\n{{#if topic}}What we have talked about there is {{topic}}, among other things. If you saw me do anything of the kind, that is what would help them most.{{else}}If there is a piece of work we did together that you remember well, that is what would help them most.{{/if}}\n\nIs it still all right to give your name, and are your details the same? Thank you for doing this for me.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 18
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "plain",
    "about": "The one question after \"we will contact you\", in few words",
    "when": [
      "will.contact"
    ],
    "subject": "{{role | capital}} ({{date}}): one question",
    "limits": {
      "words": 110,
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
      "T7"
    ],
    "name": "status-check-contact-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.passed": {
        "type": "flag",
        "ask": "that day has passed",
        "example": ""
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
    "body": "Dear {{to}},\n\nI know you will contact me about the {{role}} at {{company}} when there is news, so I ask only once{{#if promise.passed}}, now that {{promise}} has passed{{/if}}: is there any news?\n\n{{#if met}}We spoke{{else if people}}I met {{people}}{{else}}I was interviewed{{/if}} on {{date}}{{#if topic}}, about {{topic}} among other things{{/if}}, and I would still like the job.\n{{#if thanks.owed}}{{#if topic.quote}}I noted what you said: {{topic.quote}}{{/if}} {{#if tie}}{{tie}}{{else if fit}}{{fit}}{{/if}}{{/if}}\n\nA line is enough. If you need anything from me, I will send it. Thank you again for your time.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 28
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "warm",
    "about": "The one question after \"we will contact you\"",
    "when": [
      "will.contact"
    ],
    "subject": "{{role | capital}} ({{date}}): one short question",
    "limits": {
      "words": 140,
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
      "T7"
    ],
    "name": "status-check-contact",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.passed": {
        "type": "flag",
        "ask": "that day has passed",
        "example": ""
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
    "body": "Dear {{to}},\n\nI know you'll be in touch about the {{role}} at {{company}} when there is news, and I've been happy to leave it with you. {{#if promise.passed}}As {{promise}} has passed{{else}}As it is a while since {{#if met}}we spoke{{else if people}}I met {{people}}{{else}}the interview{{/if}} on {{date}}{{/if}}, could I ask just once how things stand?\n\n{{#if thanks.owed}}{{#if met}}Thank you for our conversation{{else}}Thank you for the conversation{{/if}}{{#if promise.passed}} on {{date}}{{/if}}{{#if topic}} about {{topic}}{{/if}}.\n{{#if topic.quote}}I wrote down what you said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{/if}} I'd still very much like this job.\n{{else}}I enjoyed {{#if met}}our conversation{{else}}the conversation{{/if}}{{#if topic}} about {{topic}}{{/if}}{{#if promise.passed}} on {{date}}{{/if}}, and I'd still very much like this job.{{/if}}\n\nA line is plenty, and if you need anything from me, just say and I'll send it. After this I'll gladly wait to hear from you.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 28
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "plain",
    "about": "After a week or more without word, in few words",
    "when": [],
    "subject": "{{role | capital}} ({{date}}): is there news?",
    "limits": {
      "words": 120,
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
    "name": "status-check-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
    "body": "Dear {{to}},\n\n{{#if met}}We spoke{{else if people}}I met {{people}}{{else}}I was interviewed{{/if}} on {{date}} about the {{role}} at {{company}}. Is there any news?\n\n{{#if thanks.owed}}\nThank you for {{#if met}}that conversation{{else}}arranging it{{/if}}{{#if topic}}, and for the part about {{topic}} in particular{{/if}}.\n{{#if topic.quote}}You said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}I can add {{tie.thing}}.{{else if fit.thing}}I would bring {{fit.thing}}.{{/if}} I would still like the job.\n{{else}}\nI would still like the job{{#if topic}}, and was glad of {{#if met}}our conversation{{else}}the conversation{{/if}} about {{topic}}{{/if}}.\n{{/if}}\n\nIf you need anything more from me, I will send it. If it takes longer, I will wait.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 27
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "plain",
    "about": "When the day they named for a decision has passed, in few words",
    "when": [
      "promise",
      "promise.passed"
    ],
    "subject": "{{role | capital}}: is there news, or a new date?",
    "limits": {
      "words": 120,
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
      "T5",
      "A11"
    ],
    "name": "status-check-promise-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "reply": {
        "type": "date",
        "ask": "when they last wrote",
        "example": "Tuesday 1 December"
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
    "body": "Dear {{to}},\n\n{{#if reply}}Thank you for your message of {{reply}} about the {{role}} at {{company}}.{{else}}{{#if met}}We spoke{{else if people}}I met {{people}}{{else}}I was interviewed{{/if}} on {{date}} about the {{role}} at {{company}}.{{/if}} {{#if met}}You mentioned {{promise}} for the decision{{else}}{{promise}} was mentioned for the decision{{/if}}. Is there any news, or a new date?\n\nI wanted the job {{#if met}}when we spoke{{else}}after the interview{{/if}}{{#if reply}} on {{date}}{{/if}}, and I still want it.\n{{#if thanks.owed}}\n{{#if topic.quote}}I noted what you said about {{topic}}: {{topic.quote}}{{else if topic}}The conversation about {{topic}} was useful to me.{{/if}}\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}I can add {{tie.thing}}.{{else if fit.thing}}I would bring {{fit.thing}}.{{/if}}\n{{/if}}\n\nIf you need anything more from me, I will send it. Thank you again for your time.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 30
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "warm",
    "about": "When the day they named for a decision has passed",
    "when": [
      "promise",
      "promise.passed"
    ],
    "subject": "{{role | capital}}: any news, or a new date?",
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
      "T5",
      "A11"
    ],
    "name": "status-check-promise",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "reply": {
        "type": "date",
        "ask": "when they last wrote",
        "example": "Tuesday 1 December"
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
    "body": "Dear {{to}},\n\n{{#if reply}}Thank you for your message of {{reply}} about the {{role}} at {{company}}.\n{{else if met}}{{#if thanks.owed}}Thank you for our conversation{{else}}I enjoyed our conversation{{/if}} on {{date}} about the {{role}} at {{company}}.\n{{else if people}}I was glad to meet {{people}} on {{date}} about the {{role}} at {{company}}.\n{{else}}I enjoyed the interview on {{date}} for the {{role}} at {{company}}.{{/if}}\n{{#if met}}You mentioned {{promise}} for the decision{{else}}{{promise}} was mentioned for the decision{{/if}}, and I know these dates often move. Is there any news, or a new date I should keep in mind?\n\n{{#if met}}I wanted this job when we spoke{{#if reply}} on {{date}}{{/if}}{{else}}I came out of the interview{{#if reply}} on {{date}}{{/if}} wanting this job{{/if}}, and I still want it.\n{{#if thanks.owed}}\n{{#if topic.quote}}I wrote down what you said about {{topic}}: {{topic.quote}}{{else if topic}}I was glad that we talked about {{topic}}.{{/if}}\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}It ties in with {{tie.thing}}.{{else if fit.thing}}I'd bring {{fit.thing}}.{{/if}}\n{{else if topic}}I was glad that we talked about {{topic}}.{{/if}}\n\nIf anything more from me would help you decide, just let me know and I'll send it. Thank you again for your time.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 30
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "plain",
    "about": "Some time after an answer that decided nothing, in few words",
    "when": [
      "reply"
    ],
    "subject": "{{role | capital}}: is there news?",
    "limits": {
      "words": 110,
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
      "A11",
      "H3"
    ],
    "name": "status-check-reply-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "reply": {
        "type": "date",
        "ask": "when they last wrote",
        "example": "Tuesday 1 December"
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
    "body": "Dear {{to}},\n\nThank you for your message of {{reply}} about the {{role}} at {{company}}. Is there any news since?\n\nI would still like the job, as I did when {{#if met}}we spoke{{else if people}}I met {{people}}{{else}}I was interviewed{{/if}} on {{date}}{{#if topic}} about {{topic}}{{/if}}.\n{{#if thanks.owed}}{{#if topic.quote}}I noted what you said: {{topic.quote}}{{/if}} {{#if tie}}{{tie}}{{else if fit}}{{fit}}{{/if}}{{/if}}\n\nIf you need anything more from me, I will send it. If it takes longer, I will wait.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 27
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "warm",
    "about": "Some time after an answer that decided nothing",
    "when": [
      "reply"
    ],
    "subject": "{{role | capital}}: is there any news?",
    "limits": {
      "words": 140,
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
      "A11",
      "H3"
    ],
    "name": "status-check-reply",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
        "example": "\"One bad night, and in the morning we fix what caused it.\""
      },
      "tie": {
        "type": "sentence",
        "ask": "what of yours it connects to",
        "example": "I ran the same move at Zeta."
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "reply": {
        "type": "date",
        "ask": "when they last wrote",
        "example": "Tuesday 1 December"
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
    "body": "Dear {{to}},\n\nThank you for your message of {{reply}} about the {{role}} at {{company}}; it was good to know where things stood. Is there any news since then?\n\nI'd still very much like this job{{#if topic}}. I was glad of {{#if met}}our conversation{{else}}the conversation{{/if}} on {{date}} about {{topic}}{{else}}, as I did when {{#if met}}we spoke{{else if people}}I met {{people}}{{else}}I was interviewed{{/if}} on {{date}}{{/if}}.\n{{#if thanks.owed}}{{#if topic.quote}}I wrote down what you said: {{topic.quote}}{{/if}} {{#if tie}}{{tie}}{{else if fit}}{{fit}}{{/if}}{{/if}}\n\nIf anything more from me would help, just let me know and I'll send it; and if it needs longer, I'm happy to wait.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 27
  },
  {
    "kind": "status-check",
    "channel": "email",
    "voice": "warm",
    "about": "After a week or more without word, where no date was named",
    "when": [],
    "subject": "{{role | capital}} ({{date}}): any news?",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
    "body": "Dear {{to}},\n\n{{#if met}}We spoke{{else if people}}I spoke with {{people}}{{else}}I was interviewed{{/if}} on {{date}} about the {{role}} at {{company}}. Is there any news you can share?\n\n{{#if thanks.owed}}\n{{#if met}}\nThank you for that conversation{{#if topic.quote}}. One line of yours about {{topic}} is in my notes: {{topic.quote}}{{else if topic}}; I enjoyed talking about {{topic}}.{{else}}; I enjoyed it.{{/if}}\n{{else}}\nI enjoyed the conversation{{#if topic}}, not least the part about {{topic}}{{/if}}.\n{{/if}}\n{{#if tie}}{{tie}}{{else if fit}}{{fit}}{{else if tie.thing}}It ties in with {{tie.thing}}.{{else if fit.thing}}I'd bring {{fit.thing}}.{{/if}} I'd still very much like the job.\n{{else}}\nI'd still very much like the job{{#if topic}}, and was glad of {{#if met}}our conversation{{else}}the conversation{{/if}} about {{topic}}{{/if}}.\n{{/if}}\n\nIf anything more from me would help, just let me know and I'll send it. And if it simply needs longer, that's no trouble at all.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 27
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "To a recruiter, or whoever opened the door, who was not in the interview",
    "when": [
      "arranged"
    ],
    "subject": "Thank you for arranging {{day.bare}} ({{role}})",
    "limits": {
      "words": 140,
      "paragraphs": 3
    },
    "shorten": [
      "question.about",
      "question.second",
      "concern",
      "topic",
      "fit",
      "fit.thing",
      "people",
      "question",
      "asks.question",
      "role",
      "company"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C7",
      "C8",
      "C9",
      "C10",
      "C13"
    ],
    "name": "thank-you-arranged",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
        "example": "Monday"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "fit": {
        "type": "sentence",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "fit.thing": {
        "type": "phrase",
        "ask": "what you would bring",
        "example": "eight years of running payment systems"
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "asks.question": {
        "type": "flag",
        "ask": "questions were left open",
        "example": ""
      },
      "question": {
        "type": "sentence",
        "ask": "question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "question.about": {
        "type": "phrase",
        "ask": "something else you would like to know",
        "example": "how many people the unit will have"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.ahead": {
        "type": "flag",
        "ask": "that day is still to come",
        "example": ""
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
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      }
    },
    "body": "Dear {{to}},\n\nThank you for arranging the conversation {{day}}{{#if people}} with {{people}}{{/if}} about the {{role}}. {{#if topic}}We talked about {{topic}}, among other things, and I enjoyed it.{{/if}}\n\nI'd very much like to do this job at {{company}}. {{#if fit}}{{fit}}{{else if fit.thing}}What I'd bring is {{fit.thing}}.{{/if}}\n\n{{#if concern}}There is one thing I'd rather raise now than later: {{concern}} Could we talk it over briefly, whenever suits you?{{/if}}\n{{#if asks.question}}{{#if question.second}}Two questions I didn't get to: {{question}} And {{question.second}}{{else if question}}One question I didn't get to ask: {{question}}{{#if question.about}} I'd also like to hear about {{question.about}}.{{/if}}{{else}}There is one more thing I'd like to hear about when you have a moment: {{question.about}}.{{/if}}{{else if concern}}{{else if promise.ahead}}I know that the decision is planned for {{promise}}.{{else if will.contact}}I'll be glad of any news when you have it.{{else if asks.next}}If there's a next step or a date I should know, I'd be glad to hear it.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 32
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "plain",
    "about": "After a second or later round, in few words",
    "when": [
      "round.later"
    ],
    "subject": "{{#vary}}Thank you for the further conversation: {{role}}{{or}}{{role | capital}}: thank you for {{day.bare}}{{or}}{{role | capital}}, our conversation {{day}}{{or}}Thank you for {{day.bare}}{{/vary}}",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "fit",
      "fit.thing",
      "topic.quote",
      "question.about",
      "question.second",
      "clarify",
      "clarify.about",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "asks.question",
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
      "H10",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
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
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
        "ask": "short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "asks.question": {
        "type": "flag",
        "ask": "questions were left open",
        "example": ""
      },
      "question": {
        "type": "sentence",
        "ask": "question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "question.about": {
        "type": "phrase",
        "ask": "something else you would like to know",
        "example": "how many people the unit will have"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.ahead": {
        "type": "flag",
        "ask": "that day is still to come",
        "example": ""
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
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for {{#if met.before}}talking with me again{{else}}meeting me{{/if}} {{day}}. The part about {{topic}} made the job clearer to me.\n{{#if topic.quote}}I noted: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It connects with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}About {{topic}} you said {{day}}: {{topic.quote}}{{else}}I was glad that we came to {{topic}} {{day}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I can add {{tie.thing}}.{{/if}}\nThank you for {{#if met.before}}seeing me again{{else}}your time{{/if}}.\n{{or}}\nThank you for your time {{day}}{{#if met.before}}, once more{{/if}}. I have kept a note of what we said about {{topic}}.\n{{#if topic.quote}}In it is a line of yours: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my own work I can add {{tie.thing}}.{{/if}}\n{{or}}\n{{day | capital}} we talked about {{topic}}.\n{{#if topic.quote}}One sentence I kept: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my side I can add {{tie.thing}}.{{/if}}\nThank you for the conversation; it was useful to me.\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{#vary}}I would very much like the {{role}}.{{or}}I would like to do this work at {{company}}.{{or}}I would like to take on the {{role}}.{{or}}I would gladly take the {{role}} on.{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}I would bring {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}To correct one thing I left unclear: {{clarify}}{{else if clarify.about}}I was not clear enough about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n\n{{#if concern}}One point I would rather raise now: {{concern}} I would be glad of a few minutes to discuss it.{{/if}}\n{{#if asks.question}}\n{{#if question.second}}Two questions are still open: {{question}} And {{question.second}}{{else if question}}One question is still open: {{question}}{{#if question.about}} I would also like to hear about {{question.about}}.{{/if}}{{else}}I would still like to hear about {{question.about}}.{{/if}}\n{{#if promise.ahead}}I know that you plan to decide by {{promise}}. This can wait until then.{{else if will.contact}}A short answer when you are next in touch will do.{{else if asks.next}}If there is a next step or a date I should know, I would be glad to hear that too.{{/if}}\n{{else if concern}}\n{{else if round.last}}\nWhatever you decide{{#if lead}}{{#if promise.ahead}} by {{promise}}{{/if}}{{/if}}, thank you for the care you took.\n{{else if not lead}}\n{{#vary}}I hope we speak again.{{or}}I would be glad to work with you.{{or}}I would welcome another conversation.{{or}}I hope to see you again.{{/vary}}\n{{else if promise.ahead}}\nI know that you plan to decide by {{promise}}. If anything more from me would help, I will send it.\n{{else if will.contact}}\nI look forward to your news.\n{{else if offer.here}}\n{{else}}\nIf there is a next step or a date I should know, I would be glad to hear it.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 44
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "warm",
    "about": "After a second or later round",
    "when": [
      "round.later"
    ],
    "subject": "{{#vary}}Thank you for having me back ({{role}}){{or}}{{#if topic}}{{topic | capital}}: thank you{{else}}Thank you for {{day.bare}}{{/if}}{{or}}Thank you for {{day.bare}}, from {{me}}{{or}}{{role | capital}}: thank you for {{day.bare}}{{/vary}}",
    "limits": {
      "words": 165,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "fit",
      "fit.thing",
      "topic.quote",
      "question.about",
      "question.second",
      "clarify",
      "clarify.about",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "asks.question",
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
      "H10",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
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
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
        "ask": "short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "asks.question": {
        "type": "flag",
        "ask": "questions were left open",
        "example": ""
      },
      "question": {
        "type": "sentence",
        "ask": "question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "question.about": {
        "type": "phrase",
        "ask": "something else you would like to know",
        "example": "how many people the unit will have"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.ahead": {
        "type": "flag",
        "ask": "that day is still to come",
        "example": ""
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
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for having me back {{day}}. It was good to {{#if met.before}}take our conversation further{{else}}meet you{{/if}}, and talking about {{topic}} gave me a better picture of the work than I had before.\n{{#if topic.quote}}I noted your words: {{topic.quote}}{{else if topic.other}}So did hearing about {{topic.other}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It made me think of {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}The job became concrete for me {{day}} when you said, about {{topic}}: {{topic.quote}}{{else}}The job became a good deal more concrete for me {{day}}, when we talked about {{topic}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It comes close to {{tie.thing}}.{{/if}}\nThank you for {{#if met.before}}seeing me again{{else}}adding your time to that of your colleagues{{/if}}.\n{{or}}\n{{#if met.before}}It was good to see you again {{day}}.{{else}}It was good to meet you {{day}}, after what I had heard in the earlier round.{{/if}} {{#if topic.quote}}What you said about {{topic}} is in my notes: {{topic.quote}}{{else}}I was glad to talk about {{topic}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}What I can offer there is {{tie.thing}}.{{/if}}\nThank you for making the time.\n{{or}}\nThank you for {{day.bare}}{{#if met.before}}, and for picking up where we left off{{/if}}. It helped me to talk about {{topic}}.\n{{#if topic.quote}}One line I wrote down: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I'd bring {{tie.thing}} to it.{{/if}}\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{#vary}}\nI'd very much like the {{role}}.\n{{or}}\nI'd be very glad to do this work at {{company}}.\n{{or}}\nThe {{role}} is one I'd be glad to take on.\n{{or}}\nI hope we get to do this work together; I'd take the {{role}} on gladly.\n{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}What I'd bring is {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}One thing I didn't make clear enough when we spoke: {{clarify}}{{else if clarify.about}}I was less clear than I wanted to be about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n\n{{#if concern}}There is one thing I'd rather raise now than later: {{concern}} Could we talk it over briefly, whenever suits you?{{/if}}\n{{#if asks.question}}\n{{#if question.second}}Two questions I still have: {{question}} And {{question.second}}{{else if question}}One question I still have: {{question}}{{#if question.about}} I'd also like to hear about {{question.about}}.{{/if}}{{else}}There is one more thing I'd like to hear about when you have a moment: {{question.about}}.{{/if}}\n{{#if promise.ahead}}I know you plan to decide by {{promise}}; this can wait until then.{{else if will.contact}}A line whenever you're next in touch is plenty.{{else if asks.next}}And if there's a next step or a date I should know, I'd be glad to hear that too.{{/if}}\n{{else if concern}}\n{{else if round.last}}\nWhatever you decide{{#if lead}}{{#if promise.ahead}} by {{promise}}{{/if}}{{/if}}, I'm glad we had these conversations.\n{{else if not lead}}\n{{#vary}}I hope to carry this on with you.{{or}}I'd be glad to work with you.{{or}}I hope we'll meet again.{{or}}It would be good to speak again.{{/vary}}\n{{else if promise.ahead}}\nI know you plan to decide by {{promise}}. If anything more from me would help before then, I'll gladly send it.\n{{else if will.contact}}\nI'll be glad of any news when you have it.\n{{else if offer.here}}\n{{else}}\nIf the next step or its date is settled, I'd be glad to hear of it.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 45
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "plain",
    "about": "After a first conversation, one for each person met, in few words",
    "when": [],
    "subject": "{{#vary}}Thank you for {{day.bare}}: {{role}}{{or}}{{role | capital}}, our conversation {{day}}{{or}}{{role | capital}}: thank you{{or}}Thank you for the conversation {{day}}{{/vary}}",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "fit",
      "fit.thing",
      "topic.quote",
      "question.about",
      "question.second",
      "clarify",
      "clarify.about",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "asks.question",
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
      "H10"
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
        "example": "Monday"
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
        "ask": "short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "asks.question": {
        "type": "flag",
        "ask": "questions were left open",
        "example": ""
      },
      "question": {
        "type": "sentence",
        "ask": "question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "question.about": {
        "type": "phrase",
        "ask": "something else you would like to know",
        "example": "how many people the unit will have"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.ahead": {
        "type": "flag",
        "ask": "that day is still to come",
        "example": ""
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
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for meeting me {{day}}. What you told me about {{topic}} was useful to me.\n{{#if topic.quote}}I noted what you said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It connects with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}About {{topic}} you said {{day}}: {{topic.quote}}{{else}}We talked {{day}} about {{topic}}, and I learned from it.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my side I can add {{tie.thing}}.{{/if}}\nThank you for that, and for your time.\n{{or}}\nThank you for {{day.bare}}, and in particular for the part about {{topic}}.\n{{#if topic.quote}}You said: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I can add {{tie.thing}}.{{/if}}\n{{or}}\nThank you for your time {{day}}. I have kept a note of what we said about {{topic}}.\n{{#if topic.quote}}In it is a line of yours: {{topic.quote}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}From my own work I can add {{tie.thing}}.{{/if}}\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{#vary}}I would like to do this job.{{or}}The {{role}} is one I would gladly take on.{{or}}I would like the {{role}} at {{company}}.{{or}}I would very much like this job.{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}I would bring {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}To correct one thing I left unclear: {{clarify}}{{else if clarify.about}}I was not clear enough about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n\n{{#if concern}}One point I would rather raise now: {{concern}} I would be glad of a few minutes to discuss it.{{/if}}\n{{#if asks.question}}\n{{#if question.second}}Two questions were left open: {{question}} And {{question.second}}{{else if question}}One question was left open: {{question}}{{#if question.about}} I would also like to hear about {{question.about}}.{{/if}}{{else}}I would still like to hear about {{question.about}}.{{/if}}\n{{#if promise.ahead}}I know that you plan to decide by {{promise}}. This can wait until then.{{else if will.contact}}A short answer when you are next in touch will do.{{else if asks.next}}If there is a next step or a date I should know, I would be glad to hear that too.{{/if}}\n{{else if concern}}\n{{else if not lead}}\n{{#vary}}I hope we speak again.{{or}}I would be glad to work with you.{{or}}I would welcome another conversation.{{or}}I hope to see you again.{{/vary}}\n{{else if promise.ahead}}\nI know that you plan to decide by {{promise}}. If anything more from me would help, I will send it.\n{{else if will.contact}}\nI look forward to your news.\n{{else if offer.here}}\n{{else}}\nIf there is a next step or a date I should know, I would be glad to hear it.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 41
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "voice": "warm",
    "about": "After a first conversation, one for each person met",
    "when": [],
    "subject": "{{#vary}}Thank you for {{day.bare}} ({{role}}){{or}}{{#if topic}}{{topic | capital}}, and thank you{{else}}Thank you for {{day.bare}}{{/if}}{{or}}After our conversation {{day}}{{or}}Thank you, from {{me}} ({{role}}){{/vary}}",
    "limits": {
      "words": 165,
      "paragraphs": 3
    },
    "shorten": [
      "topic.other",
      "fit",
      "fit.thing",
      "topic.quote",
      "question.about",
      "question.second",
      "clarify",
      "clarify.about",
      "tie",
      "tie.thing",
      "concern",
      "question",
      "asks.question",
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
      "H10"
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
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
        "ask": "day you spoke",
        "example": "Monday"
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "topic.quote": {
        "type": "quote",
        "ask": "words of theirs, just as they were said",
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
        "example": "I like building boring systems, the kind that let people sleep."
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
        "ask": "short answer you would give now",
        "example": "Four people, whom I hired."
      },
      "concern": {
        "type": "sentence",
        "ask": "what worries you",
        "example": "My notice period is two months."
      },
      "asks.question": {
        "type": "flag",
        "ask": "questions were left open",
        "example": ""
      },
      "question": {
        "type": "sentence",
        "ask": "question left open",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.second": {
        "type": "sentence",
        "ask": "another question left open",
        "example": "How do you decide what not to build?"
      },
      "question.about": {
        "type": "phrase",
        "ask": "something else you would like to know",
        "example": "how many people the unit will have"
      },
      "promise": {
        "type": "date",
        "ask": "day they named",
        "example": "Friday 4 December"
      },
      "promise.ahead": {
        "type": "flag",
        "ask": "that day is still to come",
        "example": ""
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
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#vary}}\nThank you for your time {{day}}. I enjoyed talking with you about {{topic}}{{#if topic.quote}}, and one thing you said went straight into my notes: {{topic.quote}}{{else}}.{{#if topic.other}} I was glad we also got to {{topic.other}}.{{/if}}{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It ties in closely with {{tie.thing}}.{{/if}}\n{{or}}\n{{#if topic.quote}}When we came to {{topic}} {{day}}, you said: {{topic.quote}} I wrote that down.{{else}}It was good to talk with you {{day}} about {{topic}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}It brought back {{tie.thing}}.{{/if}}\nThank you for making the time.\n{{or}}\nIt was good to meet you {{day}}. {{#if topic.quote}}About {{topic}} you said: {{topic.quote}}{{else}}Our conversation about {{topic}} was useful to me.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}What I can add there is {{tie.thing}}.{{/if}}\nI'm grateful for the time you took.\n{{or}}\nThank you for {{day.bare}}. I was glad that we got to {{topic}}.\n{{#if topic.quote}}I wrote one line down just as you said it: {{topic.quote}}{{else if topic.other}}The same goes for {{topic.other}}.{{/if}}\n{{#if tie}}{{tie}}{{else if tie.thing}}I would come to it with {{tie.thing}}.{{/if}}\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{#vary}}\nI'd love to do this job at {{company}}.\n{{or}}\nI'd be very glad to take on the {{role}} at {{company}}.\n{{or}}\nI'd very much like the {{role}} at {{company}}.\n{{or}}\nI'd gladly take on the {{role}}, and would like it very much.\n{{/vary}}\n{{#if fit}}{{fit}}{{else if fit.thing}}What I'd bring is {{fit.thing}}.{{else if fit.wanted}}{{fit}}{{/if}}\n{{#if clarify}}One thing I didn't make clear enough when we spoke: {{clarify}}{{else if clarify.about}}I was less clear than I wanted to be about {{clarify.about}}. In short: {{clarify.answer}}{{/if}}\n\n{{#if concern}}There is one thing I'd rather raise now than later: {{concern}} Could we talk it over briefly, whenever suits you?{{/if}}\n{{#if asks.question}}\n{{#if question.second}}Two questions I didn't get to: {{question}} And {{question.second}}{{else if question}}One question I didn't get to ask: {{question}}{{#if question.about}} I'd also like to hear about {{question.about}}.{{/if}}{{else}}There is one more thing I'd like to hear about when you have a moment: {{question.about}}.{{/if}}\n{{#if promise.ahead}}I know you plan to decide by {{promise}}; this can wait until then.{{else if will.contact}}A short answer whenever you're next in touch is plenty.{{else if asks.next}}And if there's a next step or a date I should know, I'd be glad to hear that too.{{/if}}\n{{else if concern}}\n{{else if not lead}}\n{{#vary}}I hope we get to carry the conversation on.{{or}}It would be good to work with you.{{or}}I hope we'll speak again.{{or}}I'd be glad to see you again.{{/vary}}\n{{else if promise.ahead}}\nI know you plan to decide by {{promise}}. If anything more from me would help before then, I'll gladly send it.\n{{else if will.contact}}\nI'll be glad of any news when you have it.\n{{else if offer.here}}\n{{else}}\nIf there's a next step or a date I should know, I'd be glad to hear it.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 42
  },
  {
    "kind": "withdraw",
    "channel": "email",
    "voice": "plain",
    "about": "Stepping back, in few words",
    "when": [],
    "subject": "{{role | capital}}: I am withdrawing, with thanks",
    "limits": {
      "words": 100,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C9",
      "C10",
      "H8"
    ],
    "name": "withdraw-plain",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      },
      "signed.elsewhere": {
        "type": "flag",
        "ask": "you have signed with another company",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#if signed.elsewhere}}I have accepted another position and withdraw from the {{role}} at {{company}}{{else if offer.here}}Thank you for your offer. I have decided not to take up the {{role}} at {{company}}{{else}}I have decided to withdraw from the {{role}} at {{company}}{{/if}}, and wanted you to know at once.\n\nThank you for {{#if date}}the time {{#if met}}you took{{else}}everyone took{{/if}}{{else}}considering me{{/if}}. {{#if topic}}I was glad of the conversation about {{topic}}.{{/if}}\n\nI wish you and the team well.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 22
  },
  {
    "kind": "withdraw",
    "channel": "email",
    "voice": "warm",
    "about": "Stepping back, so that nobody waits for you",
    "when": [],
    "subject": "{{role | capital}}: I am withdrawing, with thanks",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "topic",
      "people",
      "company",
      "role"
    ],
    "claims": [
      "C1",
      "C2",
      "C9",
      "C10",
      "H8"
    ],
    "name": "withdraw",
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
        "ask": "name of the company",
        "example": "Acme"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "date": {
        "type": "date",
        "ask": "date of the interview",
        "example": "Monday 23 November"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      },
      "signed.elsewhere": {
        "type": "flag",
        "ask": "you have signed with another company",
        "example": ""
      }
    },
    "body": "Dear {{to}},\n\n{{#if signed.elsewhere}}I have accepted a position elsewhere, and so I'd like to withdraw from the {{role}} at {{company}}{{else if offer.here}}I've thought your offer over carefully, and I have decided not to take up the {{role}} at {{company}}{{else}}I've decided not to go further with the {{role}} at {{company}}{{/if}}. I wanted you to know at once, so that nobody waits for me.\n\n{{#if offer.here}}Thank you for the offer and the trust in it{{else}}Thank you for considering me{{/if}}{{#if date}}, and for the time {{#if met}}you gave me{{else}}everyone gave me{{/if}}{{/if}}. {{#if topic}}The conversation about {{topic}} is one I'm glad to have had.{{/if}}\n\nI wish you and the team well, and hope that our paths cross again.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 22
  }
]
