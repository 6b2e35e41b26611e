// Written by `pnpm generate` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = [
  {
    "kind": "accept-offer",
    "channel": "email",
    "about": "Saying yes in writing, with what was agreed",
    "when": [],
    "subject": "{{role | capital}}: I accept, with thanks",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C1",
      "C9",
      "C10",
      "H24"
    ],
    "name": "accept-offer",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "agreed": {
        "type": "sentence",
        "ask": "what was agreed: pay, start, place",
        "example": "We agreed on a start on 1 February and the salary in your letter of 2 December."
      }
    },
    "body": "Dear {{to}},\n\nThank you for offering me the {{role}} at {{company}}. I accept it gladly.\n\n{{agreed}}\n\nPlease tell me what you need from me before I sign.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "answer-request",
    "channel": "email",
    "about": "Sending what they asked for",
    "when": [],
    "subject": "{{role | capital}}: what you asked for",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "answer-request",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "enclosed": {
        "type": "phrase",
        "ask": "what you are sending",
        "example": "the two references and my certificates"
      }
    },
    "body": "Dear {{to}},\n\nThank you for your message about the {{role}} at {{company}}. Here is what you asked for: {{enclosed}}.\n\nIf anything is missing, let me know, and I will send it at once.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "ask-for-letter",
    "channel": "email",
    "about": "Asking for the offer in writing",
    "when": [],
    "subject": "{{role | capital}}: the offer in writing",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H35"
    ],
    "name": "ask-for-letter",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "Dear {{to}},\n\nI am looking forward to the {{role}} at {{company}}. Could you tell me when I may expect the offer in writing? I would like to have it before I give notice.\n\nIf anything is missing from my side, let me know, and I will send it at once.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "ask-for-time",
    "channel": "email",
    "about": "Asking for more time to answer an offer",
    "when": [],
    "subject": "{{role | capital}}: a little more time",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H36"
    ],
    "name": "ask-for-time",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "by.day": {
        "type": "date",
        "ask": "by when you can answer",
        "example": "Friday 11 December"
      }
    },
    "body": "Dear {{to}},\n\nThank you again for offering me the {{role}} at {{company}}. It is a decision I would like to make properly, and I need a little longer for it.\n\nCould I give you my answer by {{by.day}}? If that does not fit your plans, please say so, and I will do my best.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "ask-other-roles",
    "channel": "email",
    "about": "Asking about another role after a no",
    "when": [],
    "subject": "{{company}}: another role",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H41",
      "A10"
    ],
    "name": "ask-other-roles",
    "slots": {
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
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "other.role": {
        "type": "phrase",
        "ask": "which other role",
        "example": "the data engineer role on your site"
      }
    },
    "body": "Dear {{to}},\n\nSome weeks ago you decided on somebody else for the {{role}} at {{company}}. I enjoyed our conversations, and would be glad to be considered for {{other.role}}.\n\nIf it suits you, I can send whatever you need for it.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
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
      "company"
    ],
    "optional": [],
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
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
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
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "promise.passed": {
        "type": "flag",
        "ask": "that day has passed",
        "example": ""
      },
      "promise.day": {
        "type": "date",
        "ask": "day they named, where they named one",
        "example": "4 December"
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "me.phone": {
        "type": "text",
        "ask": "your phone number",
        "example": "082 123 4567"
      }
    },
    "body": "\nThey answer:\\\n\"Hello {{to}}, this is {{me}}. {{#if met}}We spoke{{else if people}}I met {{people}}{{else}}I came for an interview{{/if}} on {{date.bare}} about the {{#if job.short}}{{job.short}} job{{else}}job{{/if}}. Do you have a minute?\"\n\nThen:\\\n\"I'd still like the job, and wanted to ask whether there is any news{{#if promise.passed}}{{#if promise.day}}. I thought there might be some by {{promise.day}}{{/if}}{{/if}}.{{#if news}} {{news}}{{/if}}\"\n\nNo decision yet:\\\n\"Thank you. When would be a good time to ask again, and do you need anything more from me?\"\n\nA no:\\\n\"Thank you for telling me yourself.\"\n\nSomeone else, or voicemail:\\\n\"Hello, this is {{me}}, for {{to}}, about the {{#if job.short}}{{job.short}} job{{else}}job{{/if}} at {{company}}. I wanted to ask whether there is any news. {{#if me.phone}}My number is {{me.phone}}.{{/if}} Thank you.\"\n\nAt the end:\\\n\"Thank you for your time, {{to}}.\"\n\nAfterwards, write down what they said.\n",
    "bodyLine": 9
  },
  {
    "kind": "correct-note",
    "channel": "email",
    "about": "Putting right a slip in a note that is out",
    "when": [],
    "subject": "{{role | capital}}: a correction",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "H40"
    ],
    "name": "correct-note",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "correction": {
        "type": "sentence",
        "ask": "what is right",
        "example": "Your name is Siobhan, and I am sorry that I misspelt it."
      }
    },
    "body": "Dear {{to}},\n\nA short correction to my last note about the {{role}} at {{company}}. {{correction}}\n\nPlease excuse the slip.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "feedback-request",
    "channel": "email",
    "about": "The answer to a no, with thanks and one question, or with thanks alone",
    "when": [],
    "subject": "{{job}}: thank you for letting me know",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "company"
    ],
    "optional": [],
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
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
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for letting me know, and for the time {{#if met}}you gave me{{else}}everyone gave me{{/if}}.\n{{or}}\nThank you for telling me. I'm sorry it didn't work out, and glad {{#if met}}we talked{{else}}of the conversations I had{{/if}}.\n{{or}}\nThank you for your message. I would have liked the job, and I'm grateful for the time {{#if met}}you took{{else}}everyone took{{/if}}.\n{{/vary}}\n\n{{#if asks.feedback}}\n{{#vary}}\nMay I ask one thing: what would have made the difference? If that's not something you can say, I understand.\n{{or}}\nIf you can spare a line: is there one thing I could do better next time? If you'd rather not say, that's fine.\n{{or}}\nOne question, only if it's easy to answer: what should I work on before my next interview? If it isn't, no harm done.\n{{/vary}}\n{{/if}}\n\n{{#vary}}I wish you and the team well.{{or}}All the best to you and the team.{{or}}I hope the new colleague settles in well.{{/vary}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "hand-in-task",
    "channel": "email",
    "about": "Handing in the task",
    "when": [],
    "subject": "{{role | capital}}: the task",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "hand-in-task",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "enclosed": {
        "type": "phrase",
        "ask": "what you are handing in and where it is",
        "example": "the repository with its notes at https://git.example/task"
      }
    },
    "body": "Dear {{to}},\n\nHere is my work on the task for the {{role}} at {{company}}: {{enclosed}}.\n\nI would be glad to go through it with you, and to hear what you would have done differently.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "handwritten-note",
    "channel": "letter",
    "about": "A few lines by hand, for senior people and traditional houses",
    "when": [],
    "limits": {
      "words": 130,
      "paragraphs": 3
    },
    "shorten": [
      "wish",
      "fit",
      "say"
    ],
    "optional": [
      "wish"
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
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "wish": {
        "type": "words",
        "ask": "what you would like about doing this job",
        "example": "I'd like to be the one who makes the pager boring."
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for the time you gave me {{day}}.\n{{or}}\nIt was a pleasure to talk with you {{day}}.\n{{or}}\nI have been thinking about our conversation {{day}}, and wanted to thank you for it by hand.\n{{/vary}}\n{{say}}\n\n{{#if wish}}{{wish}}{{else if not says.wish}}{{#vary}}I would be happy to do this work at {{company}}.{{or}}I hope to work with you.{{or}}I would like very much to do this job.{{/vary}}{{/if}}\n\nWith thanks and good wishes,\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "keep-informed",
    "channel": "email",
    "about": "Telling whoever opened the door how it went",
    "when": [],
    "subject": "{{role | capital}}: thank you, and how it went",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C1",
      "C9",
      "C10",
      "H38"
    ],
    "name": "keep-informed",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "impression": {
        "type": "sentence",
        "ask": "how it went",
        "example": "We talked about billing and the team for an hour. I would like the job."
      }
    },
    "body": "Dear {{to}},\n\nThank you for your part in my interview for the {{role}} at {{company}}.\n\n{{impression}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "keep-promise",
    "channel": "email",
    "about": "Sending what you promised",
    "when": [],
    "subject": "{{role | capital}}: as promised",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "keep-promise",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "enclosed": {
        "type": "phrase",
        "ask": "what you are sending",
        "example": "the article on moving to Postgres"
      }
    },
    "body": "Dear {{to}},\n\nWhen we spoke about the {{role}} at {{company}}, I said I would send you something. Here it is: {{enclosed}}.\n\nI am glad to answer any question about it.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
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
      "job.short",
      "company",
      "date.bare",
      "to"
    ],
    "optional": [],
    "claims": [
      "C2",
      "C3",
      "C10",
      "C16",
      "M3"
    ],
    "name": "linkedin-connect",
    "slots": {
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "topic": {
        "type": "phrase",
        "ask": "what you talked about with {to}",
        "example": "moving billing to Postgres"
      }
    },
    "body": "\n{{#if to}}Hello {{to}}, {{else}}Hello, {{/if}}{{#if met}}we spoke{{else}}I interviewed{{/if}}{{#if date.bare}} on {{date.bare}}{{/if}} about the {{#if job.short}}{{job.short}} job{{else}}job{{/if}}{{#if not met}}{{#if company}} at {{company}}{{/if}}{{/if}}. {{#if topic}}I enjoyed hearing about {{topic}}, and I'd still like the job.{{else}}I'd still like to do it.{{/if}} {{#vary}}Either way, it would be good to stay in touch.{{or}}However it turns out, I'd like to stay in touch.{{/vary}}\n",
    "bodyLine": 9
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "When an interview was called off, or they did not come",
    "when": [
      "round.off"
    ],
    "subject": "{{job}}: a new time?",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "people"
    ],
    "optional": [],
    "claims": [
      "C5",
      "C9",
      "C10",
      "C13",
      "H7"
    ],
    "name": "new-date",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "round.missed": {
        "type": "flag",
        "ask": "they did not come to the interview",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "times": {
        "type": "text",
        "ask": "two or three times that suit you",
        "example": "Tuesday after 14:00 or Thursday morning"
      }
    },
    "body": "\nDear {{to}},\n\n{{#if round.missed}}We were to speak {{day}}, and I think something must have come up on your side. I hope it's nothing serious.{{else}}I was sorry that our conversation {{day}} had to be called off.{{/if}}\n\nCould we find another time? I could do {{times}}, and if none of that suits you, name one and I'll do my best.\n\nI'd still like to talk with you about the job.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
  },
  {
    "kind": "other-processes-note",
    "channel": "email",
    "about": "Being open about an offer or a deadline elsewhere",
    "when": [],
    "subject": "{{job}}: news from my side",
    "limits": {
      "words": 130,
      "paragraphs": 3
    },
    "shorten": [
      "company"
    ],
    "optional": [],
    "claims": [
      "A9",
      "C3",
      "C9",
      "C10",
      "C13"
    ],
    "name": "other-processes-note",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "deadline": {
        "type": "date",
        "ask": "day you must answer the other offer",
        "example": "Friday 11 December"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nI've been offered another job{{#if deadline}}, and they would like my answer by {{deadline}}{{/if}}. I didn't want you to hear of it late.\n{{or}}\nI wanted to let you know that I've had an offer elsewhere{{#if deadline}}, which I have to answer by {{deadline}}{{/if}}.\n{{/vary}}\n\n{{#vary}}\nIt hasn't changed what I think of your job: I'd still like to do it, which is why I'm writing before I answer them. If you can say {{#if deadline}}by then {{/if}}where things stand, even roughly, it would help me. If it's too early, I understand.\n{{or}}\nI'd still like to work with you at {{company}}, so I haven't said yes. Would you be able to tell me roughly where things stand{{#if deadline}} before then{{/if}}? If not, please don't rush anything on my account.\n{{/vary}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "To the recruiter, for the people whose addresses are not known",
    "when": [
      "pass.on",
      "arranged"
    ],
    "subject": "Thanks to pass on after {{day.bare}} ({{job}})",
    "limits": {
      "words": 320
    },
    "shorten": [
      "pass.rest",
      "four.say",
      "three.say",
      "two.say",
      "one.say",
      "pass.on",
      "job",
      "four",
      "three",
      "two"
    ],
    "optional": [],
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
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "two": {
        "type": "name",
        "ask": "second person to thank",
        "example": "Jo Adams"
      },
      "one": {
        "type": "name",
        "ask": "first person to thank",
        "example": "Thandi Nkosi"
      },
      "one.say": {
        "type": "words",
        "ask": "your sentences to {one}",
        "example": "Your one bad night is the one I planned at Zeta."
      },
      "two.say": {
        "type": "words",
        "ask": "your sentences to {two}",
        "example": "I have carried the pager with three others, so I liked your rota."
      },
      "three": {
        "type": "name",
        "ask": "third person to thank",
        "example": "Lee Chen"
      },
      "three.say": {
        "type": "words",
        "ask": "your sentences to {three}",
        "example": "You called the roadmap boring on purpose, and I'd like to keep it so."
      },
      "four": {
        "type": "name",
        "ask": "fourth person to thank",
        "example": "Priya Rao"
      },
      "four.say": {
        "type": "words",
        "ask": "your sentences to {four}",
        "example": "Your replay of a day's card traffic is what I built at Zeta."
      },
      "pass.rest": {
        "type": "text",
        "ask": "whom else to thank",
        "example": "Ana Lopes"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\nI met {{pass.on}} {{day}} and would like to say thank you, but I have no address for {{#if two}}them{{else}}{{one}}{{/if}}. Would you pass this on?\n\n{{#if two}}For {{one}}: {{/if}}\"{{#if not two}}Thank you for your time {{day}}. {{/if}}{{one.say}}\"\n\n{{#if two}}For {{two}}: \"{{two.say}}\"{{/if}}\n\n{{#if three}}For {{three}}: \"{{three.say}}\"{{/if}}\n\n{{#if four}}For {{four}}: \"{{four.say}}\"{{/if}}\n\n{{#if pass.rest}}My thanks to {{pass.rest}} as well.{{/if}} Thank you for doing that, and for arranging the conversation. I'd like the job.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "reference-check-in",
    "channel": "email",
    "about": "To someone who vouches for you, as the rounds advance",
    "when": [],
    "subject": "You may hear from {{company}} about me",
    "limits": {
      "words": 130,
      "paragraphs": 3
    },
    "shorten": [
      "job.short",
      "company"
    ],
    "optional": [],
    "claims": [
      "A7",
      "C1",
      "C9",
      "C10"
    ],
    "name": "reference-check-in",
    "slots": {
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
      "round.later": {
        "type": "flag",
        "ask": "this was not the first round",
        "example": ""
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\nI've {{#if round.later}}reached a further round{{else}}had an interview{{/if}} at {{company}}{{#if job.short}} for a job as {{job.short}}{{/if}}, and gave them your name. They may be in touch, and I wanted you to hear it from me first.\n\nIf they ask, a piece of our work together that you remember well would help them most. Is that still all right with you, and are your details the same?\n\nThank you for doing this for me.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "The one question after \"we will contact you\"",
    "when": [
      "will.contact"
    ],
    "subject": "{{#vary}}{{job}}, interview on {{date.bare}}{{or}}{{job}}: one short question{{or}}The {{job}} job{{/vary}}",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "say",
      "news"
    ],
    "optional": [
      "news"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
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
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#if thanks.owed}}{{#if met}}We talked on {{date.bare}}, and I'm grateful for your time. {{#if say}}{{say}}{{/if}}{{/if}}{{/if}}\n{{#if news}}{{news}}{{/if}}\n\n{{#vary}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}.{{/if}} I know I'll hear when there is news, so this is only to ask how things stand{{#if met}}{{#if not thanks.owed}} with the job we talked about on {{date.bare}}{{/if}}{{/if}}. I'd still like to do it.\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and I'd still like the job.{{else if thanks.owed}}I'd still like the job.{{else}}We talked on {{date.bare}}, and I'd still like the job.{{/if}} Do you know roughly when it will be decided?\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and I'm still interested.{{else if thanks.owed}}I'm still interested in the job.{{else}}I'm still interested in the job we talked about on {{date.bare}}.{{/if}} Are things still as they were, and is anything from me missing?\n{{/vary}}\n{{#vary}}\nIf I can send anything that helps, I will.\n{{or}}\nIf you'd like anything more from me, just ask.\n{{or}}\nI'm happy to wait if it needs longer.\n{{/vary}}\n{{#if not met}}{{#if thanks.owed}}And would you thank {{#if people}}{{people}}{{else}}the team{{/if}} for me?{{/if}}{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "Asking for news, once the day that was named has passed",
    "when": [
      "promise.passed"
    ],
    "subject": "{{#vary}}{{job}}: any news?{{or}}{{job}}, interview on {{date.bare}}{{or}}{{job}}: a new date?{{or}}The {{job}} job{{/vary}}",
    "limits": {
      "words": 160,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "say",
      "wish",
      "news"
    ],
    "optional": [
      "news"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C5",
      "C7",
      "C9",
      "C10",
      "C13",
      "C14",
      "T5",
      "A11"
    ],
    "name": "status-check-promise",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
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
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "promise.day": {
        "type": "date",
        "ask": "day they named, where they named one",
        "example": "4 December"
      },
      "promise.span": {
        "type": "text",
        "ask": "how long they said it would take",
        "example": "two weeks"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#if thanks.owed}}{{#if met}}We talked on {{date.bare}}, and I'm grateful for your time. {{#if say}}{{say}}{{/if}}{{/if}}{{/if}}\n{{#if news}}\n{{#vary}}\nOne more thing from me: {{news}}\n{{or}}\n{{news}}\n{{or}}\nA word from my side: {{news}}\n{{or}}\nI have something to add to what {{#if met}}I told you{{else}}I said at my interview{{/if}}. {{news}}\n{{/vary}}\n{{/if}}\n\n{{#vary}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}.{{/if}} {{#if promise.day}}I thought there might be news by {{promise.day}}, and I know how easily such dates move.{{else if promise.span}}I thought it would take about {{promise.span}}, and I know how easily it takes longer.{{else}}I know how easily these things take longer than planned.{{/if}} Is there anything you can tell me{{#if met}}{{#if not thanks.owed}} about the job we discussed on {{date.bare}}{{/if}}{{/if}}?\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}. Has the job been decided{{else if thanks.owed}}Has the job been decided{{else}}Has the job we talked about on {{date.bare}} been decided{{/if}}, or does it need a little longer?\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}.{{else if not thanks.owed}}We talked on {{date.bare}}.{{/if}} {{#if promise.day}}I'd noted {{promise.day}} for news: is there any, or a new date?{{else if promise.span}}The {{promise.span}} I had in mind are over: is there any news, or a date?{{else}}Is there any news, or a new date?{{/if}}\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}} about the job.{{else if thanks.owed}}{{else}}I'm writing about the job we talked about on {{date.bare}}.{{/if}} Do you know more about the timing now?\n{{/vary}}\n{{#vary}}\nI'd still like to do the job, and can send anything that would help you decide.\n{{or}}\nI'm as interested as I was. A rough new date would be enough.\n{{or}}\nI'd be glad to do the job, and if you need more from me, just say.\n{{or}}\nThe job still appeals to me. If anything from me is missing, I'll send it.\n{{/vary}}\n{{#if not met}}{{#if thanks.owed}}And would you thank {{#if people}}{{people}}{{else}}the team{{/if}} for me?{{/if}}{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "Some time after an answer that decided nothing",
    "when": [
      "reply"
    ],
    "subject": "{{#vary}}{{job}}: any news?{{or}}{{job}}, interview on {{date.bare}}{{or}}The {{job}} job{{/vary}}",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "say",
      "news"
    ],
    "optional": [
      "news"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "reply.day": {
        "type": "date",
        "ask": "when they last wrote",
        "example": "1 December"
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for your message {{reply.day}}; it was good to know where things stood.\n{{or}}\nYour message {{reply.day}} was a help, thank you.\n{{or}}\nThank you for keeping me informed {{reply.day}}.\n{{/vary}}\n{{#if news}}{{news}}{{/if}}\n\n{{#vary}}\nIs there anything new about the job? I'd still like to do it, and if you need more from me, I'll send it.\n{{or}}\nI'm still interested in the job{{#if met}} we talked about on {{date.bare}}{{/if}}. Has anything moved since then? A rough date would be enough.\n{{or}}\nDo you know more by now? The job still appeals to me, and I'm happy to wait if it needs longer.\n{{/vary}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "Asking for news, where no day was named",
    "when": [],
    "subject": "{{#vary}}{{job}}: any news?{{or}}{{job}}, interview on {{date.bare}}{{or}}The {{job}} job{{or}}{{job}}: how do things stand?{{/vary}}",
    "limits": {
      "words": 160,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "say",
      "wish",
      "news"
    ],
    "optional": [
      "news"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C5",
      "C7",
      "C9",
      "C10",
      "C13",
      "C14",
      "A11"
    ],
    "name": "status-check",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "date.bare": {
        "type": "date",
        "ask": "date of the interview",
        "example": "23 November"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
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
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "since": {
        "type": "text",
        "ask": "how long ago you spoke",
        "example": "a week"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#if thanks.owed}}{{#if met}}We talked on {{date.bare}}, and I'm grateful for your time. {{#if say}}{{say}}{{/if}}{{/if}}{{/if}}\n{{#if news}}\n{{#vary}}\nOne more thing from me: {{news}}\n{{or}}\n{{news}}\n{{or}}\nA word from my side: {{news}}\n{{or}}\nI have something to add to what {{#if met}}I told you{{else}}I said at my interview{{/if}}. {{news}}\n{{/vary}}\n{{/if}}\n\n{{#vary}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and I'd still like to do the job.{{else if thanks.owed}}I'd still like to do the job.{{else if since}}It's {{since}} since we talked, and I'd still like to do the job.{{else}}We talked on {{date.bare}}, and I'd still like to do the job.{{/if}} Is there any news?\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}. Could you tell me how things stand with the job?{{else if thanks.owed}}Could you tell me how things stand with the job?{{else}}Could you tell me how things stand with the job we talked about on {{date.bare}}?{{/if}} I'm as interested as I was.\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and the job still appeals to me.{{else if thanks.owed}}The job still appeals to me.{{else}}I've thought about our conversation on {{date.bare}} since, and the job still appeals to me.{{/if}} Do you know yet when it will be decided?\n{{or}}\n{{#if not met}}I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and I'm still interested in the job.{{else if thanks.owed}}I'm still interested in the job.{{else}}I'm still interested in the job we talked about on {{date.bare}}.{{/if}} Has anything been decided?\n{{/vary}}\n{{#vary}}\nIf it needs longer, that's fine, and if you need anything more from me, I'll send it.\n{{or}}\nEven a rough date would help me, and I can send anything you still need.\n{{or}}\nIf I can add anything in the meantime, just ask.\n{{or}}\nI know these things take time. If something more from me would help, just say.\n{{/vary}}\n{{#if not met}}{{#if thanks.owed}}And would you thank {{#if people}}{{people}}{{else}}the team{{/if}} for me?{{/if}}{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "thank-for-offer",
    "channel": "email",
    "about": "Thanking for an offer, and saying when you will answer",
    "when": [],
    "subject": "{{role | capital}}: thank you for the offer",
    "limits": {
      "words": 120,
      "paragraphs": 3
    },
    "shorten": [
      "company",
      "role"
    ],
    "optional": [],
    "claims": [
      "C1",
      "C9",
      "C10",
      "H35"
    ],
    "name": "thank-for-offer",
    "slots": {
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "by.day": {
        "type": "date",
        "ask": "by when you will answer",
        "example": "Friday 11 December"
      }
    },
    "body": "Dear {{to}},\n\nThank you for offering me the {{role}} at {{company}}. I was very glad to hear it.\n\nPlease send me the offer in writing, if it is not on its way already. You will have my answer by {{by.day}}.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 17
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "To a recruiter, or whoever opened the door, who was not in the interview",
    "when": [
      "arranged"
    ],
    "subject": "{{#vary}}Thank you for arranging {{day.bare}} ({{job}}){{or}}{{job}}: thank you for setting it up{{or}}{{job}}, {{day.bare}}{{/vary}}",
    "limits": {
      "words": 150,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "fit",
      "wish",
      "concern",
      "question"
    ],
    "optional": [
      "wish"
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
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "wish": {
        "type": "words",
        "ask": "what you would like about doing this job",
        "example": "I'd like to be the one who makes the pager boring."
      },
      "fit": {
        "type": "words",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "concern": {
        "type": "words",
        "ask": "what worries you, as you would say it",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for arranging the conversation {{#if people}}with {{people}} {{/if}}{{day}}.\n{{or}}\nI met {{#if people}}{{people}}{{else}}the team{{/if}} {{day}}, and wanted to thank you for setting it up.\n{{or}}\nThank you for your help in getting me to {{day.bare}}. {{#if people}}I enjoyed talking with {{people}}.{{/if}}\n{{/vary}}\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}} {{#if not says.wish}}{{#vary}}It made me want the job.{{or}}I'd like the job.{{or}}I came away wanting the job.{{/vary}}{{/if}}\n\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n{{#if question}}There is one thing I didn't get to ask: {{question | after}}{{/if}}\n{{#if not concern}}\n{{#vary}}\nIf there is anything more they would like from me, please let me know.\n{{or}}\nI look forward to hearing {{#if asks.next}}what comes next{{else}}from you{{/if}}.\n{{or}}\nIf they have any questions for me, I'm easy to reach.\n{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "After a second or a later round",
    "when": [
      "round.later"
    ],
    "subject": "{{#vary}}Thank you for having me back ({{job}}){{or}}{{job}}: thank you for {{day.bare}}{{or}}Thank you for {{day.bare}} ({{job}}){{or}}{{job}}: our conversation {{day}}{{or}}Thank you, from {{me}}{{/vary}}",
    "limits": {
      "words": 190,
      "paragraphs": 3
    },
    "shorten": [
      "pass.on",
      "fit",
      "wish",
      "clarify",
      "concern",
      "question",
      "say"
    ],
    "optional": [
      "wish",
      "question",
      "clarify"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "met.before": {
        "type": "flag",
        "ask": "you had met this person before",
        "example": ""
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "wish": {
        "type": "words",
        "ask": "what you would like about doing this job",
        "example": "I'd like to be the one who makes the pager boring."
      },
      "fit": {
        "type": "words",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "clarify": {
        "type": "words",
        "ask": "what you want to clear up, as you would say it",
        "example": "I led the team of four, I did not only join it."
      },
      "concern": {
        "type": "words",
        "ask": "what worries you, as you would say it",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      },
      "promise.week": {
        "type": "text",
        "ask": "week of the day they named",
        "example": "this week"
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for {{#if met.before}}seeing me again{{else}}having me back{{/if}} {{day}}.\n{{or}}\nIt was good to {{#if met.before}}pick up where we left off{{else}}meet you{{/if}} {{day}}.\n{{or}}\nThank you for {{day.bare}}. {{#if not says.wish}}I want this job more after each conversation.{{/if}}\n{{or}}\nI was glad to {{#if met.before}}talk with you again{{else}}talk with you as well{{/if}} {{day}}.\n{{or}}\nThank you for making time {{#if met.before}}a second time{{else}}for me{{/if}} {{day}}.\n{{/vary}}\n{{say}}\n\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}}\n{{#if clarify}}One thing I'd like to add: {{clarify}}{{/if}}\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n{{#if question}}\n{{#vary}}\nOne thing I'd still like to ask: {{question | after}}\n{{or}}\nThat leaves me with one question: {{question | after}}\n{{or}}\nThere was something I forgot to ask: {{question | after}}\n{{or}}\nOne question I'd like to add: {{question | after}}\n{{or}}\nA question I have left: {{question | after}}\n{{/vary}}\n{{/if}}\n{{#vary}}\n{{#if not says.wish}}I'd like to do this job.{{/if}} I look forward to hearing {{#if question}}from you{{else if asks.next}}what comes next{{else}}from you{{/if}}.\n{{or}}\n{{#if not says.wish}}The more I hear of the job, the more I'd like to do it.{{/if}} Thank you for making the time.\n{{or}}\nIf anything is still open on your side, just ask.\n{{or}}\n{{#if not says.wish}}It's work I'd enjoy.{{/if}} {{#if question}}Thank you for the time you took.{{else}}Whatever you decide{{#if promise.week}} {{promise.week}}{{/if}}, thank you for the time you took.{{/if}}\n{{or}}\n{{#if not says.wish}}I hope it comes to working together.{{/if}} I'd be glad to hear {{#if question}}from you{{else if asks.next}}what the next step is{{else}}how you decide{{/if}}.\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "After a first conversation, one for each person met",
    "when": [],
    "subject": "{{#vary}}Thank you for {{day.bare}} ({{job}}){{or}}{{job}}: thank you{{or}}Our conversation about the {{job}} job{{or}}After our conversation {{day}}{{or}}Thank you, from {{me}}{{or}}{{job}}: our conversation {{day}}{{/vary}}",
    "limits": {
      "words": 190,
      "paragraphs": 3
    },
    "shorten": [
      "pass.on",
      "fit",
      "wish",
      "clarify",
      "concern",
      "question",
      "say"
    ],
    "optional": [
      "wish",
      "question",
      "clarify"
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
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "dialect": {
        "type": "text",
        "ask": "your English",
        "example": "en-GB"
      },
      "say": {
        "type": "words",
        "ask": "what {to} said or showed you, and what you make of it",
        "example": "You said the move to Postgres may cost one bad night but not ten. I planned ours at Zeta around that one night, and I'd like to plan yours."
      },
      "wish": {
        "type": "words",
        "ask": "what you would like about doing this job",
        "example": "I'd like to be the one who makes the pager boring."
      },
      "fit": {
        "type": "words",
        "ask": "why you fit, in one sentence",
        "example": "I like building boring systems, the kind that let people sleep."
      },
      "clarify": {
        "type": "words",
        "ask": "what you want to clear up, as you would say it",
        "example": "I led the team of four, I did not only join it."
      },
      "concern": {
        "type": "words",
        "ask": "what worries you, as you would say it",
        "example": "My notice period is two months."
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "asks.next": {
        "type": "flag",
        "ask": "nothing is known about what comes next, and this person may be asked",
        "example": ""
      },
      "promise.week": {
        "type": "text",
        "ask": "week of the day they named",
        "example": "this week"
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      }
    },
    "body": "\nDear {{to}},\n\n{{#vary}}\nThank you for talking with me {{day}}. {{#if not says.wish}}I came away wanting the job.{{/if}}\n{{or}}\nI enjoyed our conversation {{day}}.\n{{or}}\nThank you for your time {{day}}.\n{{or}}\nIt was good to talk with you {{day}}{{#if not says.wish}}, and it left me wanting to do this job{{/if}}.\n{{or}}\nThank you for {{day.bare}}.\n{{or}}\nThank you for meeting {{dialect | spelt:\"me\":\"with me\"}} {{day}}.\n{{/vary}}\n{{say}}\n\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}}\n{{#if clarify}}One thing I'd like to add: {{clarify}}{{/if}}\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n{{#if question}}\n{{#vary}}\nOne thing I didn't get to ask: {{question | after}}\n{{or}}\nThere was a question I meant to ask: {{question | after}}\n{{or}}\nI've been wondering about one more thing: {{question | after}}\n{{or}}\nI left without asking one thing: {{question | after}}\n{{or}}\nOne question from my side: {{question | after}}\n{{or}}\nA question came to me on the way home: {{question | after}}\n{{/vary}}\n{{/if}}\n{{#vary}}\nI look forward to hearing {{#if question}}from you{{else if asks.next}}about the next step{{else}}from you{{/if}}.\n{{or}}\n{{#if not says.wish}}This is work I'd like to do.{{/if}} Thank you for making the time.\n{{or}}\n{{#if not says.wish}}I hope we get to work together.{{/if}} {{#if question}}It can wait until you next write.{{else}}If you'd like to see anything else from me, just ask.{{/if}}\n{{or}}\nThank you for the time you took{{#if question}}.{{else if asks.next}}; I'd be glad to know what the next step is.{{else}}.{{/if}}\n{{or}}\n{{#if not says.wish}}It's a job I'd enjoy.{{/if}} I'd be glad to hear {{#if question}}from you{{else if asks.next}}what happens next{{else}}what you decide{{/if}}.\n{{or}}\n{{#if not says.wish}}I'd like to work with you.{{/if}} {{#if question}}I enjoyed talking it through.{{else}}Whatever you decide{{#if promise.week}} {{promise.week}}{{/if}}, I enjoyed talking it through.{{/if}}\n{{/vary}}\n{{#if pass.on}}Please give my thanks to {{pass.on}} as well.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "withdraw",
    "channel": "email",
    "about": "Stepping back, so that nobody waits for you",
    "when": [],
    "subject": "{{job}}: withdrawing, with thanks",
    "limits": {
      "words": 110,
      "paragraphs": 3
    },
    "shorten": [
      "people",
      "company"
    ],
    "optional": [],
    "claims": [
      "C1",
      "C2",
      "C9",
      "C10",
      "H8"
    ],
    "name": "withdraw",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "signed.elsewhere": {
        "type": "flag",
        "ask": "you have signed with another company",
        "example": ""
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      },
      "me": {
        "type": "name",
        "ask": "your name",
        "example": "Sam Moyo"
      }
    },
    "body": "\nDear {{to}},\n\n{{#if signed.elsewhere}}I've accepted another job, so please take me out of the running for yours.{{else if offer.here}}Thank you for the offer. I've thought it over, and I've decided not to take it.{{else}}I've decided not to go further with my application.{{/if}} I wanted you to know straight away.\n\n{{#vary}}\nThank you for {{#if met}}the time you gave me{{else}}the time everyone gave me{{/if}}; I enjoyed {{#if met}}our conversation{{else}}the conversations{{/if}}.\n{{or}}\nI'm grateful for the time {{#if met}}you took{{else}}everyone took{{/if}}, and glad that {{#if met}}we met{{else}}I met the team{{/if}}.\n{{/vary}}\n\nI hope you find the right person soon.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 10
  }
]
