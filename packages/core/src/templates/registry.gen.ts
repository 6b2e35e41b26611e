// Written by `pnpm generate` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = [
  {
    "kind": "accept-offer",
    "channel": "email",
    "about": "Saying yes in writing, with what was agreed",
    "when": [],
    "subject": "{{job}}: I accept your offer",
    "limits": {
      "words": 190,
      "paragraphs": 6
    },
    "shorten": [
      "company",
      "unsaid",
      "also",
      "message"
    ],
    "optional": [
      "message",
      "also"
    ],
    "claims": [
      "C1",
      "C9",
      "C10",
      "H24"
    ],
    "name": "accept-offer",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "unsaid": {
        "type": "words",
        "ask": "what you wrote for the thank-you that never went out",
        "example": "Your one bad night is the one I planned at Zeta, and I'd like to plan yours."
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
      },
      "agreed": {
        "type": "sentence",
        "ask": "what was agreed: start, pay, place",
        "example": "I'll start on Monday 1 February, on the terms of your letter of 2 December."
      },
      "also": {
        "type": "sentence",
        "ask": "what else there is to say",
        "example": "For the uniform, I'm a medium."
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if says.thanks}}I'm very glad to accept your offer.{{else}}Thank you for the offer. I'm very glad to accept it.{{/if}} {{#if message}}{{message}}{{else if unsaid}}{{unsaid}}{{/if}}\n\n{{agreed}}\n\n{{#if also}}{{also}}{{else if not says.close}}Please let me know what you need from me next.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 19
  },
  {
    "kind": "answer-request",
    "channel": "email",
    "about": "Sending what they asked for, or answering a question",
    "when": [],
    "subject": "{{job}}: what you asked for",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "answer-request",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "asks": {
        "type": "flag",
        "ask": "they asked a question, and nothing that is sent",
        "example": ""
      },
      "invited": {
        "type": "flag",
        "ask": "they invited you, or took the process up again",
        "example": ""
      },
      "asked": {
        "type": "text",
        "ask": "what they asked",
        "example": "when I could start"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
      "answer": {
        "type": "sentence",
        "ask": "your answer",
        "example": "Yes, Monday 4 May would suit me."
      },
      "enclosed": {
        "type": "phrase",
        "ask": "what you are sending",
        "example": "the two references and my certificates"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if asks}}{{#if invited}}Thank you for getting in touch.{{else if asked}}You asked {{asked}}.{{else}}Thank you for asking.{{/if}} {{answer}}{{else}}As you asked, I'm sending you {{enclosed}}.{{/if}}\n\n{{#if message}}{{message}}{{/if}}\n\n{{#if asks}}If you need anything else, let me know.{{else}}If anything is missing, let me know.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 14
  },
  {
    "kind": "answer-withdrawn-offer",
    "channel": "email",
    "about": "The answer to an offer that was taken back",
    "when": [],
    "subject": "{{job}}: your offer",
    "limits": {
      "words": 150,
      "paragraphs": 5
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message",
      "question"
    ],
    "claims": [
      "C9",
      "C10",
      "C13",
      "A10",
      "H47"
    ],
    "name": "answer-withdrawn-offer",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.led": {
        "type": "flag",
        "ask": "your question says itself that it is one thing you want to ask",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}Thank you for telling me. I had been looking forward to it.{{/if}}\n\n{{#if message}}{{message}}{{/if}}\n\n{{#if question}}{{#if question.led}}{{question}}{{else}}May I ask you one thing: {{question | after}}{{/if}}{{else}}May I ask what changed? If it's something that I can clear up, I'd be glad to.{{/if}}\n\n{{#if not says.close}}And if the place opens again, I'd be happy to hear from you.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "ask-about-terms",
    "channel": "email",
    "about": "Asking what became of the terms you asked for",
    "when": [],
    "subject": "{{job}}: your offer",
    "limits": {
      "words": 120,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H46"
    ],
    "name": "ask-about-terms",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "offer.until": {
        "type": "date",
        "ask": "day until which their offer stands",
        "example": "Tuesday"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
    "body": "\n{{hello}} {{to}},\n\nI'd like to give you my answer soon, and wondered whether you've been able to look at what I asked. {{#if offer.until}}Your offer stands until {{offer.until}}, so a word before then would help me.{{/if}}\n\n{{#if message}}{{message}}{{/if}}\n\n{{#if not says.close}}If it needs more time, just tell me.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "ask-for-letter",
    "channel": "email",
    "about": "Asking for the offer in writing",
    "when": [],
    "subject": "{{job}}: the offer in writing",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H35"
    ],
    "name": "ask-for-letter",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\nThank you again for the offer. Could you tell me when I can expect it in writing? I'd like to have it in hand before I arrange anything.\n\n{{#if message}}{{message}}{{/if}}\n\nIf you need anything from me for it, just say.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "ask-for-task-time",
    "channel": "email",
    "about": "Asking for more time for a task",
    "when": [],
    "subject": "{{job}}: a little more time for the task",
    "limits": {
      "words": 150,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "H30",
      "H36"
    ],
    "name": "ask-for-task-time",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "task.late": {
        "type": "flag",
        "ask": "the deadline of the task has passed",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
        "ask": "by when you can hand it in",
        "example": "Tuesday 1 December"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if task.late}}I'm sorry that the deadline for the task has passed without it. {{#if message}}{{message}}{{/if}} Could I hand it in by {{by.day}}?{{else}}Would it be all right if I handed the task in by {{by.day}}? {{#if message}}{{message}}{{else}}I'd like to do it properly.{{/if}}{{/if}}\n\n{{#if not task.late}}If that is too late, please tell me, and you will have it on the day you named, as far as it goes by then.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
  },
  {
    "kind": "ask-for-time",
    "channel": "email",
    "about": "Asking for more time to answer an offer",
    "when": [],
    "subject": "{{job}}: your offer, and a little more time",
    "limits": {
      "words": 180,
      "paragraphs": 5
    },
    "shorten": [
      "company",
      "unsaid",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "C13",
      "H36"
    ],
    "name": "ask-for-time",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "offer.until": {
        "type": "date",
        "ask": "day until which their offer stands",
        "example": "Tuesday"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "unsaid": {
        "type": "words",
        "ask": "what you wrote for the thank-you that never went out",
        "example": "Your one bad night is the one I planned at Zeta, and I'd like to plan yours."
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
      },
      "by.day": {
        "type": "date",
        "ask": "by when you can answer",
        "example": "Friday 11 December"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}Thank you for the offer. I was very happy to get it.{{/if}}\n\n{{#if offer.until}}You asked for my answer by {{offer.until}}. {{/if}}Would it be possible to have until {{by.day}}? {{#if message}}{{message}}{{else}}I'd like to decide it properly.{{/if}}\n\n{{#if not message}}{{#if unsaid}}{{unsaid}}{{/if}}{{/if}}\n\n{{#if not says.close}}If that's too late for you, please say so, and I'll do my best.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
  },
  {
    "kind": "ask-other-roles",
    "channel": "email",
    "about": "Asking about another role after a no",
    "when": [],
    "subject": "Another role at {{company}}",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\nYou chose someone else for the {{job}} job, and I still remember our conversations with pleasure. I'd like to be considered for {{other.role}}.\n\n{{#if message}}{{message}}{{/if}}\n\nIf you need anything from me for it, I'll send it.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
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
    "about": "Putting right a slip in a note that is out, or in what was said",
    "when": [],
    "subject": "Correction: {{slip}} ({{job}})",
    "limits": {
      "words": 220,
      "paragraphs": 6
    },
    "shorten": [
      "company"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "H40"
    ],
    "name": "correct-note",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "mistake.person": {
        "type": "flag",
        "ask": "your note went to the wrong person",
        "example": ""
      },
      "mistake.attachment": {
        "type": "flag",
        "ask": "an attachment was missing from your note",
        "example": ""
      },
      "says.sorry": {
        "type": "flag",
        "ask": "your own sentences apologise already",
        "example": ""
      },
      "mistake.written": {
        "type": "flag",
        "ask": "what was wrong stood in your note",
        "example": ""
      },
      "mistake.said": {
        "type": "flag",
        "ask": "what was wrong was said in the interview",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
      "slip": {
        "type": "phrase",
        "ask": "what it is about, in a few words",
        "example": "my notice period"
      },
      "correction": {
        "type": "sentence",
        "ask": "what is right",
        "example": "My notice period is eight weeks, not four."
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if mistake.person}}My last note was meant for somebody else, and I'm sorry that it went to you. {{correction}}{{else if mistake.attachment}}{{correction}} I'm sorry that it was missing from my last note.{{else if says.sorry}}{{correction}}{{else if mistake.written}}{{correction}} I got that wrong in my last note, and I'm sorry.{{else}}I need to put right something I told you{{#if mistake.said}} {{day}}{{/if}}, and I'm sorry that I got it wrong. {{correction}}{{/if}}\n\n{{#if message}}{{message}}{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 14
  },
  {
    "kind": "feedback-request",
    "channel": "email",
    "about": "The answer to a no, with thanks and one question, or with thanks alone",
    "when": [],
    "subject": "{{#vary}}{{job}}: thank you for letting me know{{or}}Thank you for letting me know{{/vary}}",
    "limits": {
      "words": 170,
      "paragraphs": 7
    },
    "shorten": [
      "people",
      "company",
      "unsaid",
      "message"
    ],
    "optional": [
      "message",
      "question"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "talked": {
        "type": "flag",
        "ask": "a conversation took place",
        "example": ""
      },
      "thanks.owed": {
        "type": "flag",
        "ask": "no thank-you is on record for the round",
        "example": ""
      },
      "thanks.for": {
        "type": "phrase",
        "ask": "what you thank {to} for in particular",
        "example": "showing me the night rota"
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "unsaid": {
        "type": "words",
        "ask": "what you wrote for the thank-you that never went out",
        "example": "Your one bad night is the one I planned at Zeta, and I'd like to plan yours."
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.led": {
        "type": "flag",
        "ask": "your question says itself that it is one thing you want to ask",
        "example": ""
      },
      "question.told": {
        "type": "flag",
        "ask": "your question begins with a statement",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
    "body": "\n{{hello}} {{to}},\n\n{{#if says.thanks}}\n{{else if not talked}}\nThank you for letting me know.\n{{else}}\n{{#vary}}\nThank you for letting me know, and for {{#if thanks.owed}}{{#if thanks.for}}{{thanks.for}}{{else}}the time {{#if met}}you gave me{{else}}everyone gave me{{/if}}{{/if}}{{else}}the time {{#if met}}you gave me{{else}}everyone gave me{{/if}}{{/if}}.\n{{or}}\nThank you for telling me. I'm sorry it didn't work out, but I was glad {{#if met}}to meet you{{else}}of the conversations I had{{/if}}.\n{{or}}\nThank you for letting me know, and for the time {{#if met}}you took{{else}}everyone took{{/if}}.\n{{/vary}}\n{{/if}}\n{{#if message}}{{message}}{{else if unsaid}}{{unsaid}}{{/if}}\n\n{{#if question}}\n{{#if question.led}}{{question}}{{else if question.told}}{{question}}{{else}}\n{{#vary}}\nOne question, if you have a minute: {{question | after}}\n{{or}}\nMay I ask you one thing: {{question | after}}\n{{or}}\nThere is one thing I'd like to ask: {{question | after}}\n{{/vary}}\n{{/if}}\n{{#if not says.close}}If it isn't easy to say, I understand.{{/if}}\n{{else if message}}\n{{else if asks.feedback}}\n{{#vary}}\nMay I ask one thing: what would have made the difference? If that's not something you can say, I understand.\n{{or}}\nIf you can spare a line: is there one thing I could do better next time? If you'd rather not say, that's fine.\n{{or}}\nOne question, only if it's easy to answer: what should I work on before my next interview? If it isn't, no harm done.\n{{/vary}}\n{{/if}}\n\n{{#if not says.close}}\n{{#vary}}I wish you and the team all the best.{{or}}With all good wishes to you and the team.{{or}}All the best to you and the team.{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "hand-in-task",
    "channel": "email",
    "about": "Handing in the task",
    "when": [],
    "subject": "{{job}}: the task",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "hand-in-task",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\nHere is my work on the task: {{enclosed}}.\n\n{{#if message}}{{message}}{{/if}}\n\nI'd be glad to go through it with you.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 18
  },
  {
    "kind": "handwritten-note",
    "channel": "letter",
    "about": "A few lines by hand, for senior people and traditional houses",
    "when": [],
    "limits": {
      "words": 160,
      "paragraphs": 4
    },
    "shorten": [
      "wish",
      "fit",
      "more",
      "close",
      "thanks.for",
      "say"
    ],
    "optional": [
      "say",
      "close"
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
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "thanks.for": {
        "type": "phrase",
        "ask": "what you thank {to} for in particular",
        "example": "showing me the night rota"
      },
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "say": {
        "type": "words",
        "ask": "one thing you told too briefly or left out, and what it means for them",
        "example": "I've been thinking about your one bad night, because I planned ours at Zeta around a single night too, and I'd like to plan yours."
      },
      "more": {
        "type": "words",
        "ask": "what else you want to tell {to}",
        "example": "I said I'd check about Saturdays: one a month is fine."
      },
      "close": {
        "type": "words",
        "ask": "your last line to {to}",
        "example": "I'll look forward to your call on Friday."
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
    "body": "\nDear {{to}},\n\n{{#if not says.thanks}}\n{{#vary}}\nThank you for the time you gave me {{day}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}.\n{{or}}\n{{#if thanks.for}}Thank you for {{day.bare}}, and for {{thanks.for}}.{{else}}It was a pleasure to talk with you {{day}}.{{/if}}\n{{or}}\nThank you for our conversation {{day}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}.\n{{/vary}}\n{{/if}}\n{{#if no.canvassing}}{{#if say}}{{say}}{{/if}}{{else}}{{say}}{{/if}}\n\n{{#if more}}{{more}}{{/if}}\n\n{{#if close}}{{close}}{{else if no.canvassing}}{{else if wish}}{{wish}}{{else if not says.wish}}{{#vary}}I would be happy to do this work at {{company}}.{{or}}I hope to work with you.{{or}}I would like very much to do this job.{{/vary}}{{/if}}\n\nWith thanks and good wishes,\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "keep-informed",
    "channel": "email",
    "about": "Telling whoever opened the door how it went",
    "when": [],
    "subject": "How {{day.bare}} went ({{company}})",
    "limits": {
      "words": 260,
      "paragraphs": 6
    },
    "shorten": [
      "company"
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
      "day.bare": {
        "type": "date",
        "ask": "day you spoke",
        "example": "Monday"
      },
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}Thank you for your help with {{company}}. I had my interview {{day}}.{{/if}}\n\n{{message}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 10
  },
  {
    "kind": "keep-promise",
    "channel": "email",
    "about": "Sending what you promised",
    "when": [],
    "subject": "{{job}}: as promised",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C9",
      "C10",
      "H30"
    ],
    "name": "keep-promise",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\nAs I promised, I'm sending you {{enclosed}}.\n\n{{#if message}}{{message}}{{/if}}\n\nI'm glad to answer any question about it.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
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
    "kind": "negotiate-offer",
    "channel": "email",
    "about": "Asking for other pay or terms than an offer has, before the yes",
    "when": [],
    "subject": "{{job}}: your offer, and one question",
    "limits": {
      "words": 180,
      "paragraphs": 5
    },
    "shorten": [
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C1",
      "C9",
      "C10",
      "C13",
      "H46"
    ],
    "name": "negotiate-offer",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "offer.changed": {
        "type": "flag",
        "ask": "the offer has other terms than it first had",
        "example": ""
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
      },
      "terms": {
        "type": "phrase",
        "ask": "what you ask for",
        "example": "a salary of R550,000"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if offer.changed}}Thank you for writing about the offer. Its terms aren't the ones it first had.{{else if not says.thanks}}Thank you for the offer. I was very glad to get it.{{/if}}\n\nBefore I answer, I'd like to ask you one thing: would {{terms}} be possible? {{#if message}}{{message}}{{/if}}\n\n{{#if not says.close}}If it's easier to talk about it, I'm glad to call you.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
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
      "words": 150,
      "paragraphs": 4
    },
    "shorten": [
      "people",
      "message"
    ],
    "optional": [
      "message"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "round.failed": {
        "type": "flag",
        "ask": "the call could not be made",
        "example": ""
      },
      "round.mine": {
        "type": "flag",
        "ask": "it was you who could not come",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "round.time": {
        "type": "text",
        "ask": "hour it was to begin, with the city where that is not yours",
        "example": "10:00"
      },
      "round.missed": {
        "type": "flag",
        "ask": "a person did not come to the interview",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\n{{#if round.failed}}{{#if round.mine}}I'm sorry that our call {{day}}{{#if round.time}} at {{round.time}}{{/if}} failed on my side.{{else}}Our call {{day}}{{#if round.time}} at {{round.time}}{{/if}} didn't come about.{{/if}}{{else if round.mine}}{{#if round.missed}}I'm sorry I wasn't there for our conversation {{day}}.{{else}}I'm sorry I had to call off our conversation {{day}}.{{/if}}{{else if round.missed}}We had planned to talk {{day}}{{#if round.time}} at {{round.time}}{{/if}}, and I think something came up on your side. I hope it's nothing serious.{{else}}I was sorry that our conversation {{day}} had to be called off.{{/if}}\n{{#if message}}{{message}}{{/if}}\n\n{{#if round.mine}}Would you be willing to find another time?{{else}}Could we find another time?{{/if}} I could do {{times}}, or I'll do my best to fit in with you.\n\nI'd still like to talk with you about the job.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 14
  },
  {
    "kind": "other-processes-note",
    "channel": "email",
    "about": "Being open about an offer or a deadline elsewhere",
    "when": [],
    "subject": "{{#vary}}{{job}}: a question about timing{{or}}{{job}}: some news from me{{/vary}}",
    "limits": {
      "words": 190,
      "paragraphs": 7
    },
    "shorten": [
      "company",
      "unsaid",
      "message"
    ],
    "optional": [
      "message"
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
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
      "day": {
        "type": "date",
        "ask": "when you spoke",
        "example": "yesterday"
      },
      "deadline": {
        "type": "date",
        "ask": "day you must answer the other offer",
        "example": "Friday 11 December"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "unsaid": {
        "type": "words",
        "ask": "what you wrote for the thank-you that never went out",
        "example": "Your one bad night is the one I planned at Zeta, and I'd like to plan yours."
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "asks.itself": {
        "type": "flag",
        "ask": "your own sentences ask already what the message is to ask",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}{{#if met}}{{#if day}}Thank you for our conversation {{day}}.{{/if}}{{/if}}{{/if}}\n{{#vary}}\nSomething has come up that I'd like to be open with you about: I've been offered another job{{#if deadline}}, and they have asked for my answer by {{deadline}}{{/if}}.\n{{or}}\nI wanted you to hear this from me: I've had an offer elsewhere{{#if deadline}}, which I have to answer by {{deadline}}{{/if}}.\n{{/vary}}\n\n{{#if message}}{{message}}{{else if unsaid}}{{unsaid}}{{/if}}\n{{#if no.canvassing}}\n{{else if not says.wish}}\n{{#vary}}I'm still interested in the job with you, so I'm writing before I answer them.{{or}}I'd still like to be considered, so I'm writing before I answer them.{{/vary}}\n{{/if}}\n\n{{#if asks.itself}}\n{{#if not says.close}}If that isn't possible, I'll understand.{{/if}}\n{{else}}\n{{#vary}}\nIf you could tell me {{#if deadline}}before then {{/if}}roughly where things stand, it would help me a great deal. {{#if not says.close}}If it's too early to say, I understand.{{/if}}\n{{or}}\nWould you be able to tell me roughly where things stand{{#if deadline}} before then{{/if}}? {{#if not says.close}}If that isn't possible, I'll understand.{{/if}}\n{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
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
      "company",
      "message"
    ],
    "optional": [
      "message"
    ],
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "round.later": {
        "type": "flag",
        "ask": "this was not the first round",
        "example": ""
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
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
    "body": "\n{{hello}} {{to}},\n\n{{#if offer.here}}{{company}} would like to have me{{#if job.short}} as {{job.short}}{{/if}}, and I gave them your name.{{else}}I've {{#if round.later}}reached a further round{{else}}had an interview{{/if}} at {{company}}{{#if job.short}} for a job as {{job.short}}{{/if}}, and gave them your name.{{/if}} They may be in touch with you.\n\n{{#if message}}{{message}}{{else}}If they call, it would help most to hear about work of ours that you remember well. Is that still all right with you, and are your details the same?{{/if}}\n\nThank you for doing this for me.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "After a hold, to say that you are still there; it asks nothing",
    "when": [
      "on.hold"
    ],
    "subject": "{{job}}: still interested",
    "limits": {
      "words": 150,
      "paragraphs": 6
    },
    "shorten": [
      "people",
      "news"
    ],
    "optional": [
      "news"
    ],
    "claims": [
      "C1",
      "C2",
      "C9",
      "C10",
      "C13"
    ],
    "name": "status-check-hold",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "hold.day": {
        "type": "date",
        "ask": "day until which it is on hold",
        "example": "15 January"
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
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
    "body": "\n{{hello}} {{to}},\n\n{{#if news}}{{news}}{{/if}}\n\n{{#if hold.day}}You put the {{#if job.short}}{{job.short}} job{{else}}job{{/if}} on hold until {{hold.day}}.{{else}}You put the {{#if job.short}}{{job.short}} job{{else}}job{{/if}} on hold a while ago.{{/if}} {{#if says.wish}}I'm happy to pick things up whenever it suits you.{{else}}I'm still interested, and happy to pick things up whenever it suits you.{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "Some time after an answer that decided nothing",
    "when": [
      "reply"
    ],
    "subject": "{{#vary}}{{job}}: any news?{{or}}{{job}}: where things stand{{/vary}}",
    "limits": {
      "words": 170,
      "paragraphs": 7
    },
    "shorten": [
      "people",
      "still",
      "say",
      "news"
    ],
    "optional": [
      "news",
      "still"
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "reply.spoken": {
        "type": "flag",
        "ask": "that was a call or a talk, and no message",
        "example": ""
      },
      "reply.day": {
        "type": "date",
        "ask": "when you last heard from them",
        "example": "1 December"
      },
      "still.asks": {
        "type": "flag",
        "ask": "what you still think of asks already what the message is to ask",
        "example": ""
      },
      "asks.itself": {
        "type": "flag",
        "ask": "your own sentences ask already what the message is to ask",
        "example": ""
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
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
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
      },
      "still": {
        "type": "sentence",
        "ask": "what you still think of",
        "example": "I still think of your list of late departures, and of the one thing I'd try first."
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}{{#if reply.spoken}}Thank you for talking with me {{reply.day}}.{{else}}{{#vary}}Thank you for your message {{reply.day}}.{{or}}Thank you for writing {{reply.day}}.{{or}}Thank you for keeping me posted {{reply.day}}.{{/vary}}{{/if}}{{/if}}\n{{#if still.asks}}{{else if not asks.itself}}\n{{#vary}}\nIs there anything new about the job, or a rough idea of when there might be?\n{{or}}\nWhen you have a minute, could you let me know roughly where things stand?\n{{or}}\nI wondered whether you know more by now.\n{{/vary}}\n{{/if}}\n\n{{#if news}}{{news}}{{/if}}\n{{#if met}}{{#if still}}{{still}}{{/if}}{{/if}}\n{{#if no.canvassing}}\n{{else if says.wish}}\n{{else if says.close}}\nI'm still very interested.\n{{else}}\n{{#vary}}\nI'd still very much like to do it, and if you need anything more from me, just say.\n{{or}}\nI'm as keen as I was, and even a rough idea would help.\n{{or}}\nI'm still very interested, and if it needs longer, that's fine.\n{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 19
  },
  {
    "kind": "status-check",
    "channel": "email",
    "about": "Asking for news early, after what has happened since, where anything has",
    "when": [],
    "subject": "{{#if met}}{{#vary}}{{job}}: any news?{{or}}{{job}}: where things stand{{or}}{{job}} interview on {{date.bare}}{{/vary}}{{else}}{{#vary}}{{job}} at {{company}}: any news?{{or}}{{job}} at {{company}}: interview on {{date.bare}}{{/vary}}{{/if}}",
    "limits": {
      "words": 180,
      "paragraphs": 7
    },
    "shorten": [
      "people",
      "still",
      "say",
      "wish",
      "news"
    ],
    "optional": [
      "news",
      "still"
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
      "T7",
      "A11"
    ],
    "name": "status-check",
    "slots": {
      "met": {
        "type": "flag",
        "ask": "the recipient was in the interview",
        "example": ""
      },
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
      "company": {
        "type": "name",
        "ask": "name of the company",
        "example": "Acme"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
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
      "still.asks": {
        "type": "flag",
        "ask": "what you still think of asks already what the message is to ask",
        "example": ""
      },
      "asks.itself": {
        "type": "flag",
        "ask": "your own sentences ask already what the message is to ask",
        "example": ""
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "formal": {
        "type": "flag",
        "ask": "this reader expects a formal note",
        "example": ""
      },
      "job.short": {
        "type": "text",
        "ask": "title of the job, where it is short enough for a sentence",
        "example": "Platform Engineer"
      },
      "role": {
        "type": "text",
        "ask": "name of the role",
        "example": "Platform Engineer role"
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
        "example": ""
      },
      "will.contact": {
        "type": "flag",
        "ask": "they said they would be in touch",
        "example": ""
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
      "say": {
        "type": "words",
        "ask": "one thing you told too briefly or left out, and what it means for them",
        "example": "I've been thinking about your one bad night, because I planned ours at Zeta around a single night too, and I'd like to plan yours."
      },
      "news": {
        "type": "words",
        "ask": "what has happened since you spoke",
        "example": "I passed the last of my Kubernetes exams on Friday."
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
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
      },
      "still": {
        "type": "sentence",
        "ask": "what you still think of",
        "example": "I still think of your list of late departures, and of the one thing I'd try first."
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if thanks.owed}}{{#if met}}Thank you for talking with me on {{date.bare}}.{{/if}}{{/if}}\n{{#if still.asks}}\n{{#if not thanks.owed}}We spoke about the job on {{date.bare}}.{{/if}}\n{{else if asks.itself}}\n{{#if met}}{{#if not thanks.owed}}We spoke about the job on {{date.bare}}.{{/if}}{{/if}}\n{{#if not met}}This is about the job at {{company}}, for which I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}.{{/if}}\n{{else if formal}}\nI would be grateful to know whether there is any news about the {{#if job.short}}{{role}}{{else}}position{{/if}}{{#if not met}} at {{company}}, for which I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}{{else if not thanks.owed}}, which we discussed on {{date.bare}}{{/if}}.\n{{#if says.close}}{{else if will.contact}}I know that you will be in touch when there is, and a rough idea of when that might be would be enough.{{else if promise.passed}}{{#if promise.day}}I had {{promise.day}} in mind, and I know that these decisions often take longer than planned.{{else}}I know that these decisions often take longer than planned.{{/if}}{{/if}}\n{{else if not met}}\n{{#vary}}\nI met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}, and wondered whether there is any news about the job at {{company}}, or a rough idea of when there might be.\n{{or}}\nWhen you have a minute, could you let me know roughly where things stand with the job at {{company}}? I met {{#if people}}{{people}}{{else}}the team{{/if}} on {{date.bare}}.\n{{or}}\nI had my interview with {{#if people}}{{people}}{{else}}the team{{/if}} at {{company}} on {{date.bare}}. Do you know yet when there will be a decision?\n{{/vary}}\n{{#if says.close}}{{else if will.contact}}{{#vary}}I know you'll be in touch when there is.{{or}}I know you said you'd be in touch, and even a rough idea would help.{{or}}I know you'll be in touch when there is one.{{/vary}}{{else if promise.passed}}{{#vary}}{{#if promise.day}}I had {{promise.day}} in mind, and I know these things often take longer than anyone plans.{{else}}I know these things often take longer than anyone plans.{{/if}}{{or}}{{#if promise.day}}I had {{promise.day}} in mind; if it needs longer, that's fine.{{else}}If it needs longer, that's fine.{{/if}}{{or}}{{#if promise.day}}I had {{promise.day}} in mind, and a rough new date would be enough.{{else}}A rough idea would be enough.{{/if}}{{/vary}}{{/if}}\n{{else}}\n{{#vary}}\n{{#if thanks.owed}}Is there any news about the job, or a rough idea of when there might be?{{else}}We spoke about the job on {{date.bare}}, and I wondered whether there is any news, or a rough idea of when there might be.{{/if}}\n{{or}}\nWhen you have a minute, could you let me know roughly where things stand with the job{{#if not thanks.owed}} we talked about on {{date.bare}}{{/if}}?\n{{or}}\n{{#if thanks.owed}}How are things going with the job, and do you know roughly when you'll decide?{{else}}How are things going since we spoke about the job on {{date.bare}}? Even a rough idea of when you'll decide would help.{{/if}}\n{{or}}\n{{#if thanks.owed}}Do you have a rough idea yet of when there will be a decision about the job?{{else}}It was good to talk with you about the job on {{date.bare}}. Do you have a rough idea yet of when there will be a decision?{{/if}}\n{{/vary}}\n{{#if says.close}}{{else if will.contact}}{{#vary}}I know you'll be in touch when there is.{{or}}I know you said you'd be in touch, and I don't want to hurry you.{{or}}I know you'll be in touch when there is news.{{or}}I know you'll be in touch when there is one.{{/vary}}{{else if promise.passed}}{{#vary}}{{#if promise.day}}I had {{promise.day}} in mind, and I know these things often take longer than anyone plans.{{else}}I know these things often take longer than anyone plans.{{/if}}{{or}}{{#if promise.day}}I had {{promise.day}} in mind, and a rough new date would be plenty.{{else}}A rough idea would be plenty.{{/if}}{{or}}{{#if promise.day}}I had {{promise.day}} in mind; if it needs longer, that's fine.{{else}}If it needs longer, that's fine.{{/if}}{{or}}{{#if promise.day}}I had {{promise.day}} in mind, and I know it often takes longer than anyone plans.{{else}}I know it often takes longer than anyone plans.{{/if}}{{/vary}}{{/if}}\n{{/if}}\n\n{{#if thanks.owed}}{{#if met}}{{#if say}}{{say}}{{/if}}{{/if}}{{/if}}\n\n{{#if news}}{{news}}{{/if}}\n{{#if met}}{{#if still}}{{still}}{{/if}}{{/if}}\n{{#if no.canvassing}}\n{{else if says.wish}}\n{{else if formal}}\nI remain very interested in the position{{#if says.close}}.{{else}}, and would gladly send anything more that you need.{{/if}}\n{{else if says.close}}\nI'm still very interested.\n{{else}}\n{{#vary}}\nI'm still very interested, and if there's anything you need from me, just say.\n{{or}}\nI'd still very much like to do it.\n{{or}}\nI'm as keen as I was, and if you need anything more from me, just say.\n{{or}}\nI'd still like the job very much, and I'm happy to send anything you're missing.\n{{/vary}}\n{{/if}}\n{{#if not met}}{{#if thanks.owed}}{{#if not formal}}And would you thank {{#if people}}{{people}}{{else}}the team{{/if}} for me?{{/if}}{{/if}}{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 18
  },
  {
    "kind": "thank-for-offer",
    "channel": "email",
    "about": "Thanking for an offer, and saying when you will answer",
    "when": [],
    "subject": "{{job}}: thank you for the offer",
    "limits": {
      "words": 170,
      "paragraphs": 4
    },
    "shorten": [
      "company",
      "unsaid",
      "message"
    ],
    "optional": [
      "message"
    ],
    "claims": [
      "C1",
      "C9",
      "C10",
      "H35"
    ],
    "name": "thank-for-offer",
    "slots": {
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "unsaid": {
        "type": "words",
        "ask": "what you wrote for the thank-you that never went out",
        "example": "Your one bad night is the one I planned at Zeta, and I'd like to plan yours."
      },
      "letter.ahead": {
        "type": "flag",
        "ask": "they said by when the letter will come",
        "example": ""
      },
      "letter.day": {
        "type": "date",
        "ask": "day they named for the letter",
        "example": "Monday"
      },
      "offer.written": {
        "type": "flag",
        "ask": "their offer is in writing",
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
      },
      "by.day": {
        "type": "date",
        "ask": "by when you will answer",
        "example": "Friday 11 December"
      }
    },
    "body": "\n{{hello}} {{to}},\n\nThank you for the offer. I was very glad to hear it.\n\n{{#if message}}{{message}}{{else if unsaid}}{{unsaid}}{{/if}}\n\n{{#if letter.ahead}}I look forward to your letter{{#if letter.day}} on {{letter.day}}{{/if}}.{{else if not offer.written}}Please send it to me in writing, if it isn't on its way already.{{/if}} You'll have my answer by {{by.day}}.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 13
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "To a recruiter, or whoever opened the door, who was not in the interview; those without an address are thanked through them",
    "when": [
      "arranged"
    ],
    "subject": "{{#if message}}{{#vary}}How {{day.bare}} went ({{job}}){{or}}{{job}}: how {{day.bare}} went{{/vary}}{{else}}{{#vary}}Thank you for arranging {{day.bare}}{{or}}{{job}} interview: thank you{{or}}Thank you for {{day.bare}} ({{job}}){{/vary}}{{/if}}",
    "limits": {
      "words": 320,
      "paragraphs": 12
    },
    "shorten": [
      "people",
      "four.say",
      "three.say",
      "two.say",
      "one.say",
      "fit",
      "wish",
      "concern",
      "question",
      "close",
      "thanks.for",
      "pass.on",
      "message",
      "four",
      "three",
      "two"
    ],
    "optional": [
      "message",
      "question",
      "close"
    ],
    "claims": [
      "C1",
      "C2",
      "C3",
      "C7",
      "C8",
      "C9",
      "C10",
      "C12",
      "C13",
      "H10"
    ],
    "name": "thank-you-arranged",
    "slots": {
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
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
      "thanks.for": {
        "type": "phrase",
        "ask": "what you thank {to} for in particular",
        "example": "showing me the night rota"
      },
      "people": {
        "type": "text",
        "ask": "whom you met",
        "example": "Thandi Nkosi and Jo Adams"
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
      "question.led": {
        "type": "flag",
        "ask": "your question says itself that it is one thing you want to ask",
        "example": ""
      },
      "question.told": {
        "type": "flag",
        "ask": "your question begins with a statement",
        "example": ""
      },
      "pass.words": {
        "type": "flag",
        "ask": "you wrote something to those who are thanked through the recruiter",
        "example": ""
      },
      "two": {
        "type": "name",
        "ask": "second person to thank",
        "example": "Jo Adams"
      },
      "one.say": {
        "type": "words",
        "ask": "your sentences to {one}",
        "example": "Your one bad night is the one I planned at Zeta."
      },
      "one": {
        "type": "name",
        "ask": "first person to thank",
        "example": "Thandi Nkosi"
      },
      "two.say": {
        "type": "words",
        "ask": "your sentences to {two}",
        "example": "I have carried the pager with three others, so I liked your rota."
      },
      "three.say": {
        "type": "words",
        "ask": "your sentences to {three}",
        "example": "You called the roadmap boring on purpose, and I'd like to keep it so."
      },
      "three": {
        "type": "name",
        "ask": "third person to thank",
        "example": "Lee Chen"
      },
      "four.say": {
        "type": "words",
        "ask": "your sentences to {four}",
        "example": "Your replay of a day's card traffic is what I built at Zeta."
      },
      "four": {
        "type": "name",
        "ask": "fourth person to thank",
        "example": "Priya Rao"
      },
      "close": {
        "type": "words",
        "ask": "your last line to {to}",
        "example": "I'll look forward to your call on Friday."
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
        "example": ""
      },
      "hear": {
        "type": "text",
        "ask": "how they will be in touch",
        "example": "hearing from you"
      },
      "promise.when": {
        "type": "text",
        "ask": "when you will hear, as they said it",
        "example": "in a couple of weeks"
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
    "body": "\n{{hello}} {{to}},\n\n{{#if not says.thanks}}\n{{#if pass.on}}\n{{#vary}}Thank you for arranging the interview {{day}}{{or}}Thank you for setting up the interview {{day}}{{or}}Thank you for arranging everything for {{day.bare}}{{/vary}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}.\n{{else}}\n{{#vary}}\nThank you for arranging {{#if people}}the conversation with {{people}} {{day}}{{else}}the interview {{day}}{{/if}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}.\n{{or}}\nThank you for setting up {{#if people}}my conversation with {{people}} {{day}}{{else}}the interview {{day}}{{/if}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}.\n{{or}}\nThank you for arranging everything for {{day.bare}}{{#if thanks.for}}, and for {{thanks.for}}{{/if}}. {{#if people}}I was glad to meet {{people}}.{{/if}}\n{{/vary}}\n{{/if}}\n{{/if}}\n{{#if message}}{{message}}{{/if}}\n\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}}\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n\n{{#if question}}\n{{#if question.led}}{{question}}{{else if question.told}}{{#vary}}There's one thing I didn't get to ask.{{or}}I do have one question.{{or}}And there's one more thing I'd like to ask.{{/vary}} {{question}}{{else}}\n{{#vary}}\nOne thing I didn't get to ask: {{question | after}}\n{{or}}\nThere's one thing I meant to ask: {{question | after}}\n{{or}}\nOne small thing I didn't ask: {{question | after}}\n{{or}}\nI do have one question: {{question | after}}\n{{or}}\nAnd one more thing I'd like to ask: {{question | after}}\n{{or}}\nOne thing I'd still like to ask: {{question | after}}\n{{/vary}}\n{{/if}}\n{{/if}}\n\n{{#if pass.on}}\n{{#if pass.words}}\nWould you thank {{pass.on}} for me, and pass this on? I don't have {{#if two}}their addresses{{else}}an address{{/if}}.\n\n{{#if one.say}}{{#if two}}For {{one}}: {{/if}}\"{{one.say}}\"{{/if}}\n\n{{#if two.say}}For {{two}}: \"{{two.say}}\"{{/if}}\n\n{{#if three.say}}For {{three}}: \"{{three.say}}\"{{/if}}\n\n{{#if four.say}}For {{four}}: \"{{four.say}}\"{{/if}}\n\n{{else}}\nWould you thank {{pass.on}} for me?\n{{/if}}\n{{/if}}\n{{#if close}}\n{{#if no.canvassing}}{{else if not says.wish}}{{#vary}}I'd very much like the job.{{or}}I'd be glad to join them.{{or}}I'd like to do this job.{{/vary}} {{/if}}{{close}}\n{{else if no.canvassing}}\n{{else if says.wish}}\n{{#if not says.close}}I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{/if}}\n{{else if says.close}}\n{{#vary}}I'd very much like the job.{{or}}I'd be glad to join them.{{or}}I'd like to do this job.{{/vary}}\n{{else}}\n{{#vary}}I'd very much like the job, and I look forward to {{hear}}{{or}}I'd be glad to join them, and I look forward to {{hear}}{{or}}I'd like to do this job, and I look forward to {{hear}}{{/vary}}{{#if promise.when}} {{promise.when}}{{/if}}.\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "After a second or a later round",
    "when": [
      "round.later"
    ],
    "subject": "{{#if clarify}}Thank you for {{day.bare}}, and one thing to put right{{else}}{{#vary}}Thank you for having me back{{or}}{{job}}: thank you for {{day.bare}}{{or}}Thank you for {{day.bare}} ({{job}}){{or}}Thank you for our conversation {{day}}{{or}}Thank you, from {{me}}{{/vary}}{{/if}}",
    "limits": {
      "words": 220,
      "paragraphs": 9
    },
    "shorten": [
      "pass.on",
      "fit",
      "wish",
      "clarify",
      "concern",
      "owed",
      "question",
      "more",
      "close",
      "thanks.for",
      "say"
    ],
    "optional": [
      "thanks.for",
      "say",
      "more",
      "close"
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
      "clarify": {
        "type": "words",
        "ask": "what you want to clear up, as you would say it",
        "example": "I led the team of four, I did not only join it."
      },
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "thanks.for": {
        "type": "phrase",
        "ask": "what you thank {to} for in particular",
        "example": "showing me the night rota"
      },
      "casual": {
        "type": "flag",
        "ask": "this reader is greeted with Hi",
        "example": ""
      },
      "formal": {
        "type": "flag",
        "ask": "this reader expects a formal note",
        "example": ""
      },
      "met.before": {
        "type": "flag",
        "ask": "you had met this person before",
        "example": ""
      },
      "says.sorry": {
        "type": "flag",
        "ask": "your own sentences apologise already",
        "example": ""
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "say": {
        "type": "words",
        "ask": "one thing you told too briefly or left out, and what it means for them",
        "example": "I've been thinking about your one bad night, because I planned ours at Zeta around a single night too, and I'd like to plan yours."
      },
      "more.asks": {
        "type": "flag",
        "ask": "what else you want to tell them is one question, begun as one",
        "example": ""
      },
      "more": {
        "type": "words",
        "ask": "what else you want to tell {to}",
        "example": "I said I'd check about Saturdays: one a month is fine."
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
      "concern": {
        "type": "words",
        "ask": "what worries you, as you would say it",
        "example": "My notice period is two months."
      },
      "owed": {
        "type": "phrase",
        "ask": "what you promised {to}",
        "example": "the article on moving to Postgres"
      },
      "owed.day": {
        "type": "date",
        "ask": "by when you promised it",
        "example": "Friday"
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.led": {
        "type": "flag",
        "ask": "your question says itself that it is one thing you want to ask",
        "example": ""
      },
      "question.told": {
        "type": "flag",
        "ask": "your question begins with a statement",
        "example": ""
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "close": {
        "type": "words",
        "ask": "your last line to {to}",
        "example": "I'll look forward to your call on Friday."
      },
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "next.day": {
        "type": "date",
        "ask": "day of the round after this one",
        "example": "Thursday"
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
        "example": ""
      },
      "hear": {
        "type": "text",
        "ask": "how they will be in touch",
        "example": "hearing from you"
      },
      "promise.when": {
        "type": "text",
        "ask": "when you will hear, as they said it",
        "example": "in a couple of weeks"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if says.thanks}}\n{{else if thanks.for}}\n{{#vary}}\nThank you for having me back {{day}}, and for {{thanks.for}}.\n{{or}}\n{{#if casual}}Thanks{{else}}Thank you{{/if}} for {{day.bare}}, and for {{thanks.for}}.\n{{or}}\nThank you for your time {{day}}, and for {{thanks.for}}.\n{{/vary}}\n\n{{else if formal}}\n{{#vary}}\nThank you for {{#if met.before}}seeing me again{{else}}having me back{{/if}} {{day}}.\n{{or}}\nThank you for the interview {{day}}.\n{{or}}\nThank you for the time you gave me {{day}}.\n{{/vary}}\n{{else}}\n{{#vary}}\nThank you for {{#if met.before}}seeing me again{{else}}having me back{{/if}} {{day}}.\n{{or}}\nIt was good to {{#if met.before}}talk with you again{{else}}meet you{{/if}} {{day}}.\n{{or}}\n{{#if casual}}Thanks{{else}}Thank you{{/if}} for {{day.bare}}.\n{{or}}\nI was glad to {{#if met.before}}see you again{{else}}meet you as well{{/if}} {{day}}.\n{{or}}\nThank you for making time {{#if met.before}}for me again{{else}}for me{{/if}} {{day}}.\n{{/vary}}\n{{/if}}\n{{#if clarify}}{{#if says.sorry}}{{clarify}}{{else}}There's one thing I should have put better, and I'm sorry I didn't. {{clarify}}{{/if}}\n\n{{/if}}{{#if no.canvassing}}{{#if say}}{{say}}{{/if}}{{else}}{{say}}{{/if}}\n\n{{#if more.asks}}{{#vary}}One thing I didn't get to ask: {{more | after}}{{or}}One small thing I didn't ask: {{more | after}}{{or}}One thing I'd still like to ask: {{more | after}}{{/vary}}{{else if more}}{{more}}{{/if}}\n\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}}\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n{{#if owed}}I'll send you {{owed}}{{#if owed.day}} by {{owed.day}}{{/if}}.{{/if}}\n\n{{#if question}}\n{{#if question.led}}{{question}}{{else if question.told}}{{#vary}}There's one thing I didn't get to ask.{{or}}I do have one question.{{or}}And there's one more thing I'd like to ask.{{/vary}} {{question}}{{else}}\n{{#vary}}\nOne thing I didn't get to ask: {{question | after}}\n{{or}}\nThere's one thing I meant to ask: {{question | after}}\n{{or}}\nOne small thing I didn't ask: {{question | after}}\n{{or}}\nI do have one question: {{question | after}}\n{{or}}\nAnd one more thing I'd like to ask: {{question | after}}\n{{or}}\nOne thing I'd still like to ask: {{question | after}}\n{{/vary}}\n{{/if}}\n{{/if}}\n\n{{#if pass.on}}Please thank {{pass.on}} for me too.{{/if}}\n{{#if close}}\n{{#if lead}}{{#if next.day}}{{else if no.canvassing}}{{else if not says.wish}}{{#vary}}I'd be very happy to join you.{{or}}I'd like to work with you.{{or}}I'd like this job even more than before.{{or}}I'd be glad to join you.{{or}}I'd very much like to join you.{{/vary}} {{/if}}{{/if}}{{close}}\n{{else if next.day}}\n{{#if lead}}{{#if not says.close}}I look forward to {{next.day}}.{{/if}}{{/if}}\n{{else if no.canvassing}}\n{{else if says.wish}}\n{{#if lead}}{{#if not says.close}}I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{/if}}{{/if}}\n{{else if lead}}\n{{#if says.close}}\n{{#vary}}I'd be very happy to join you.{{or}}I'd like to work with you.{{or}}I'd like this job even more than before.{{or}}I'd be glad to join you.{{or}}I'd very much like to join you.{{/vary}}\n{{else}}\n{{#vary}}I'd be very happy to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd like to work with you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd like this job even more than before, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd be glad to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd very much like to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{/vary}}\n{{/if}}\n{{else}}\n{{#vary}}I hope we'll work together.{{or}}I'd enjoy working with you.{{or}}I'd like very much to work with you.{{or}}I'd be glad to work alongside you.{{or}}It would be good to work with you.{{or}}I'd be happy to work with you.{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 12
  },
  {
    "kind": "thank-you",
    "channel": "email",
    "about": "After a first conversation, one for each person met",
    "when": [],
    "subject": "{{#if clarify}}Thank you for {{day.bare}}, and one thing to put right{{else}}{{#vary}}Thank you for {{day.bare}}{{or}}{{job}} interview: thank you{{or}}Thank you for {{day.bare}} ({{job}}){{or}}Thank you for seeing me {{day}}{{or}}Thank you, from {{me}}{{or}}Thank you for our conversation {{day}}{{/vary}}{{/if}}",
    "limits": {
      "words": 220,
      "paragraphs": 9
    },
    "shorten": [
      "pass.on",
      "fit",
      "wish",
      "clarify",
      "concern",
      "owed",
      "question",
      "more",
      "close",
      "thanks.for",
      "say"
    ],
    "optional": [
      "thanks.for",
      "say",
      "more",
      "close"
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
      "clarify": {
        "type": "words",
        "ask": "what you want to clear up, as you would say it",
        "example": "I led the team of four, I did not only join it."
      },
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
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
      },
      "to": {
        "type": "name",
        "ask": "whom you are writing to",
        "example": "Thandi"
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
        "example": ""
      },
      "thanks.for": {
        "type": "phrase",
        "ask": "what you thank {to} for in particular",
        "example": "showing me the night rota"
      },
      "casual": {
        "type": "flag",
        "ask": "this reader is greeted with Hi",
        "example": ""
      },
      "formal": {
        "type": "flag",
        "ask": "this reader expects a formal note",
        "example": ""
      },
      "dialect": {
        "type": "text",
        "ask": "your English",
        "example": "en-GB"
      },
      "says.sorry": {
        "type": "flag",
        "ask": "your own sentences apologise already",
        "example": ""
      },
      "no.canvassing": {
        "type": "flag",
        "ask": "they asked for no canvassing: nothing says that you want the job",
        "example": ""
      },
      "say": {
        "type": "words",
        "ask": "one thing you told too briefly or left out, and what it means for them",
        "example": "I've been thinking about your one bad night, because I planned ours at Zeta around a single night too, and I'd like to plan yours."
      },
      "more.asks": {
        "type": "flag",
        "ask": "what else you want to tell them is one question, begun as one",
        "example": ""
      },
      "more": {
        "type": "words",
        "ask": "what else you want to tell {to}",
        "example": "I said I'd check about Saturdays: one a month is fine."
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
      "lead": {
        "type": "flag",
        "ask": "this person leads the round, and gets the questions",
        "example": ""
      },
      "round.cut": {
        "type": "flag",
        "ask": "the conversation broke off",
        "example": ""
      },
      "concern": {
        "type": "words",
        "ask": "what worries you, as you would say it",
        "example": "My notice period is two months."
      },
      "owed": {
        "type": "phrase",
        "ask": "what you promised {to}",
        "example": "the article on moving to Postgres"
      },
      "owed.day": {
        "type": "date",
        "ask": "by when you promised it",
        "example": "Friday"
      },
      "question": {
        "type": "words",
        "ask": "your question to {to}",
        "example": "Who looks after the batch jobs at weekends?"
      },
      "question.led": {
        "type": "flag",
        "ask": "your question says itself that it is one thing you want to ask",
        "example": ""
      },
      "question.told": {
        "type": "flag",
        "ask": "your question begins with a statement",
        "example": ""
      },
      "pass.on": {
        "type": "text",
        "ask": "whom to thank through the recruiter",
        "example": "Thandi Nkosi and Jo Adams"
      },
      "close": {
        "type": "words",
        "ask": "your last line to {to}",
        "example": "I'll look forward to your call on Friday."
      },
      "next.day": {
        "type": "date",
        "ask": "day of the round after this one",
        "example": "Thursday"
      },
      "says.wish": {
        "type": "flag",
        "ask": "your own sentences say already that you would like the job",
        "example": ""
      },
      "says.close": {
        "type": "flag",
        "ask": "your own sentences end the note already",
        "example": ""
      },
      "hear": {
        "type": "text",
        "ask": "how they will be in touch",
        "example": "hearing from you"
      },
      "promise.when": {
        "type": "text",
        "ask": "when you will hear, as they said it",
        "example": "in a couple of weeks"
      },
      "signoff": {
        "type": "text",
        "ask": "your sign-off",
        "example": "Kind regards"
      }
    },
    "body": "\n{{hello}} {{to}},\n\n{{#if says.thanks}}\n{{else if thanks.for}}\n{{#vary}}\n{{#if casual}}Thanks{{else}}Thank you{{/if}} for {{day.bare}}, and for {{thanks.for}}.\n{{or}}\nThank you for your time {{day}}, and for {{thanks.for}}.\n{{or}}\nThank you for the conversation {{day}}, and for {{thanks.for}}.\n{{/vary}}\n\n{{else if formal}}\n{{#vary}}\nThank you for the interview {{day}}.\n{{or}}\nThank you for the time you gave me {{day}}.\n{{or}}\nThank you for the chance to talk with you {{day}}.\n{{or}}\nThank you for the conversation {{day}}.\n{{or}}\nIt was a pleasure to meet you {{day}}, and thank you for your time.\n{{or}}\nThank you for giving me your time {{day}}.\n{{/vary}}\n{{else}}\n{{#vary}}\n{{#if casual}}Thanks{{else}}Thank you{{/if}} for {{day.bare}}.\n{{or}}\nIt was good to talk with you {{day}}, and {{#if casual}}thanks{{else}}thank you{{/if}} for your time.\n{{or}}\nThank you for your time {{day}}.\n{{or}}\nThank you for our conversation {{day}}; I enjoyed it.\n{{or}}\nThank you for seeing me {{day}}.\n{{or}}\nThank you for meeting {{dialect | spelt:\"me\":\"with me\"}} {{day}}.\n{{/vary}}\n{{/if}}\n{{#if clarify}}{{#if says.sorry}}{{clarify}}{{else}}There's one thing I should have put better, and I'm sorry I didn't. {{clarify}}{{/if}}\n\n{{/if}}{{#if no.canvassing}}{{#if say}}{{say}}{{/if}}{{else}}{{say}}{{/if}}\n\n{{#if more.asks}}{{#vary}}One thing I didn't get to ask: {{more | after}}{{or}}One small thing I didn't ask: {{more | after}}{{or}}One thing I'd still like to ask: {{more | after}}{{/vary}}{{else if more}}{{more}}{{/if}}\n\n{{#if wish}}{{wish}}{{else if fit}}{{fit}}{{/if}}\n{{#if lead}}{{#if round.cut}}I'm sorry that we were cut off. Could we find another time to go on?{{/if}}{{/if}}\n{{#if concern}}There is something I'd rather raise now than later. {{concern}} Could we talk about it?{{/if}}\n{{#if owed}}I'll send you {{owed}}{{#if owed.day}} by {{owed.day}}{{/if}}.{{/if}}\n\n{{#if question}}\n{{#if question.led}}{{question}}{{else if question.told}}{{#vary}}There's one thing I didn't get to ask.{{or}}I do have one question.{{or}}And there's one more thing I'd like to ask.{{/vary}} {{question}}{{else}}\n{{#vary}}\nOne thing I didn't get to ask: {{question | after}}\n{{or}}\nThere's one thing I meant to ask: {{question | after}}\n{{or}}\nOne small thing I didn't ask: {{question | after}}\n{{or}}\nI do have one question: {{question | after}}\n{{or}}\nAnd one more thing I'd like to ask: {{question | after}}\n{{or}}\nOne thing I'd still like to ask: {{question | after}}\n{{/vary}}\n{{/if}}\n{{/if}}\n\n{{#if pass.on}}Please thank {{pass.on}} for me too.{{/if}}\n{{#if close}}\n{{#if lead}}{{#if next.day}}{{else if no.canvassing}}{{else if not says.wish}}{{#vary}}I'd be very happy to join you.{{or}}I'd like to work with you.{{or}}I'd very much like to do this job.{{or}}I'd be glad to join you.{{or}}I'd like this job very much.{{or}}I'd very much like to join you.{{/vary}} {{/if}}{{/if}}{{close}}\n{{else if next.day}}\n{{#if lead}}{{#if not says.close}}I look forward to {{next.day}}.{{/if}}{{/if}}\n{{else if no.canvassing}}\n{{else if says.wish}}\n{{#if lead}}{{#if not says.close}}I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{/if}}{{/if}}\n{{else if lead}}\n{{#if says.close}}\n{{#vary}}I'd be very happy to join you.{{or}}I'd like to work with you.{{or}}I'd very much like to do this job.{{or}}I'd be glad to join you.{{or}}I'd like this job very much.{{or}}I'd very much like to join you.{{/vary}}\n{{else}}\n{{#vary}}I'd be very happy to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd like to work with you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd very much like to do this job, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd be glad to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd like this job very much, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{or}}I'd very much like to join you, and I look forward to {{hear}}{{#if promise.when}} {{promise.when}}{{/if}}.{{/vary}}\n{{/if}}\n{{else}}\n{{#vary}}I hope we'll work together.{{or}}I'd enjoy working with you.{{or}}I'd like very much to work with you.{{or}}I'd be glad to work alongside you.{{or}}It would be good to work with you.{{or}}I'd be happy to work with you.{{/vary}}\n{{/if}}\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  },
  {
    "kind": "withdraw",
    "channel": "email",
    "about": "Stepping back, so that nobody waits for you; or a no to an offer",
    "when": [],
    "subject": "{{#if offer.here}}{{job}}: your offer{{else}}{{job}}: withdrawing, with thanks{{/if}}",
    "limits": {
      "words": 160,
      "paragraphs": 4
    },
    "shorten": [
      "people",
      "company",
      "message"
    ],
    "optional": [
      "message"
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
      "offer.here": {
        "type": "flag",
        "ask": "this company has made you an offer",
        "example": ""
      },
      "job": {
        "type": "text",
        "ask": "title of the job",
        "example": "Platform Engineer"
      },
      "hello": {
        "type": "text",
        "ask": "how you greet them",
        "example": "Dear"
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
      "message": {
        "type": "words",
        "ask": "what you want to say to {to}",
        "example": "I enjoyed talking the bus routes through with you, and I'd still like to do that story."
      },
      "says.thanks": {
        "type": "flag",
        "ask": "your own sentences begin with thanks",
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
    "body": "\n{{hello}} {{to}},\n\n{{#if signed.elsewhere}}I've accepted another job, so please take me out of the running for yours.{{else if offer.here}}Thank you for the offer. I've thought it over carefully, and I've decided not to take it.{{else}}I've decided not to go further with my application.{{/if}} I wanted you to know straight away.\n\n{{#if message}}{{message}}{{/if}}\n\n{{#if not says.thanks}}\n{{#vary}}\nThank you for {{#if met}}the time you gave me{{else}}the time everyone gave me{{/if}}.\n{{or}}\nI'm grateful for the time {{#if met}}you took{{else}}everyone took{{/if}}.\n{{/vary}}\n{{/if}}\nI hope you find the right person soon.\n\n{{signoff}},\\\n{{me}}\n",
    "bodyLine": 11
  }
]
