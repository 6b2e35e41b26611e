// Who wrote, who passes it on, who left.
import { add, agency, thanked, situations } from "./situation.ts";

situations({
  "an agency arranged it": {
    steps: [add(), agency],
    at: "2026-11-23 12:10",
    list: [/today: Tell Amy Pole how it went/],
    plan: [/Thank Thandi Nkosi through Amy Pole/],
  },
  "an agency that keeps the employer to itself": {
    steps: [add(), agency, ["2026-11-23 12:06", "edit-application", { withheld: "yes" }]],
    at: "2026-11-23 12:10",
    plan: [/Tell Amy Pole how it went .*ask who it is/],
  },
  "the agency is asked, and may be asked again": {
    steps: [add(), agency],
    at: "2026-12-01 12:00",
    plan: [/open \| Ask Acme for an update \| email to Amy Pole/, /note: .*agency/],
  },
  "only the coordinator's address is known": {
    steps: [
      add({ people: "Thandi Nkosi\nSipho Dube" }),
      ["2026-11-23 12:05", "add-person", { person: "Lee Roux <lee@acme.example>", part: "coordinator" }],
    ],
    at: "2026-11-23 12:10",
    plan: [/Thank Thandi Nkosi and Sipho Dube through Lee Roux/],
  },
  "an employee referred you": {
    steps: [add(), ["2026-11-23 12:05", "add-person", { person: "Lee Roux <lee@acme.example>", part: "referrer" }]],
    at: "2026-11-23 15:00",
    plan: [/Thank Lee Roux for the referral/],
  },
  "the chef has a telephone and no address": {
    steps: [add({ people: "Donal Ryan +353 85 123 4567" })],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Donal Ryan \| text to Donal Ryan/],
  },
  "one has a mobile only, the other an address": {
    steps: [add({ people: "Donal Ryan +353 85 123 4567\nThandi Nkosi <t@acme.example>" })],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Donal Ryan \| text to Donal Ryan/, /open \| Thank Thandi Nkosi \| email/],
    why: [/Thank Donal Ryan by text message/],
  },
  "nobody's address is known": {
    steps: [add({ people: "Donal Ryan" })],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Donal Ryan \| nothing to/, /note: No address or number of Donal Ryan is on record/],
    never: [/email to/],
  },
  "a role in your own company": {
    steps: [add(), ["2026-11-23 12:05", "edit-person", { person: "Thandi", metDaily: "yes" }]],
    at: "2026-11-23 13:00",
    plan: [/open \| Thank Thandi Nkosi \| in-person to/],
  },
  "the second round is with Thandi": {
    steps: [
      add(),
      thanked,
      ["2026-11-26 12:00", "add-round", { start: "today 10:00", end: "11:00", people: "Thandi: pastry" }],
    ],
    at: "2026-11-26 12:05",
    plan: [/open \| Thank Thandi Nkosi \| email to Thandi Nkosi <t@acme\.example>/],
    never: [/Thank Thandi \|/],
  },
  "the note went to the wrong person": {
    steps: [
      add({ recruiter: "Thandi Bell <b@acme.example>" }),
      ["2026-11-23 12:10", "mark-sent", { what: "thank-you", to: "Thandi Bell" }],
      ["2026-11-23 12:20", "record-mistake", { what: "wrong-person", to: "Thandi Bell" }],
    ],
    at: "2026-11-23 13:00",
    plan: [/open \| Apologise/, /open \| Thank Thandi Nkosi/],
  },
  "thanks logged before the interview": {
    steps: [add({}, "2026-11-20 12:00"), ["2026-11-20 13:00", "mark-sent", { what: "thank-you", to: "Thandi Nkosi" }]],
    at: "2026-11-23 12:00",
    said: [/is still to come: it begins on Monday 23 November, 10:00, and the thank-you opens when it ends/],
    plan: [/open \| Thank Thandi Nkosi/],
  },
  "another round, and when you hear": {
    steps: [
      add(),
      thanked,
      [
        "2026-11-26 12:00",
        "add-round",
        { start: "today 10:00", people: "Sipho Dube <s@acme.example>", promise: "4 Dec" },
      ],
    ],
    at: "2026-11-26 12:05",
    said: [/another interview with Acme.* They said that you would hear by Friday 4 December/],
    plan: [/open \| Thank Sipho Dube/, /upcoming \| Ask Acme for an update .*Tue 8 Dec/],
  },
  "a promise before the round it is said to come from": {
    steps: [add(), ["2026-11-24 12:00", "add-round", { start: "26 Nov 10:00", promise: "4 Dec" }]],
    at: "2026-11-24 12:05",
    said: [/invalid: The interview \(.*\) has not begun/],
  },
  "thanks of last week, logged after the second round": {
    steps: [
      add(),
      add({ start: "2026-11-26 10:00" }, "2026-11-26 12:00"),
      ["2026-11-26 12:30", "mark-sent", { what: "thank-you", to: "Thandi Nkosi", at: "23 Nov 13:00" }],
    ],
    at: "2026-11-26 12:35",
    plan: [/done \| Thank Thandi Nkosi/, /open \| Thank Thandi Nkosi/],
  },
  "do not contact us, and then: feel free to write": {
    steps: [
      add({ instruction: "do-not-contact" }),
      ["2026-11-23 15:00", "record-instruction", { instruction: "none", from: "the recruiter" }],
    ],
    at: "2026-11-23 15:05",
    said: [/“please do not contact us” no longer stands at Acme/],
    plan: [/open \| Thank Thandi Nkosi/],
    never: [/held/],
  },
  "after the board meeting on 10 December": {
    steps: [add({ promise: "after the board meeting on 10 December" })],
    at: "2026-11-24 12:00",
    plan: [/upcoming \| Ask Acme for an update .*Mon 14 Dec/],
  },
  "sometime before Christmas": {
    steps: [add({ promise: "sometime before Christmas" })],
    at: "2026-11-24 12:00",
    said: [/taken to be over on Wednesday 23 December/],
  },
  "her name is misspelt in the note that is out": {
    steps: [add(), thanked, ["2026-11-23 13:10", "record-mistake", { what: "name", to: "Thandi Nkosi" }]],
    at: "2026-11-23 13:15",
    plan: [/open \| Correct your note to Acme .*Thandi Nkosi/],
  },
  "only the recruiter is known": {
    steps: [add({ people: "", recruiter: "Priya Naidoo <p@acme.example>" })],
    at: "2026-11-23 13:15",
    plan: [/open \| Thank .*email to Priya Naidoo <p@acme\.example>/],
  },
  "Thandi wrote herself": {
    steps: [
      add({ recruiter: "Priya Naidoo <p@acme.example>" }),
      thanked,
      ["2026-11-25 09:00", "record-reply", { from: "Thandi Nkosi" }],
    ],
    at: "2026-11-26 12:00",
    plan: [/upcoming \| Ask Acme for an update \| email to Thandi Nkosi/],
  },
  "the second round is with Thandi, at her corrected address": {
    steps: [
      add(),
      ["2026-11-23 12:30", "add-round", { start: "today 12:00", people: "Thandi Nkosi <t.nkosi@acme.example>" }],
    ],
    at: "2026-11-23 13:30",
    plan: [/open \| Thank Thandi Nkosi \| email to Thandi Nkosi <t\.nkosi@acme\.example>/],
    never: [/Thank Thandi Nkosi .*<t@acme\.example>/],
  },
  "a name with a number": {
    steps: [add({ people: "Thandi Nkosi +27 82 555 1234" })],
    at: "2026-11-23 13:30",
    plan: [/Thank Thandi Nkosi \|/],
    never: [/Thank Thandi Nkosi \+27/],
  },
  "von der Leyen, the HR team, one name only, and a name in another script": {
    steps: [
      add({
        people:
          "Ursula von der Leyen <u@acme.example>\nHR team <hr@acme.example>\nRonaldinho <r@acme.example>\n李小龙 <l@acme.example>",
      }),
    ],
    at: "2026-11-23 12:10",
    plan: [/Thank Ursula von der Leyen \|/, /Thank (?:the )?HR team \|/, /Thank Ronaldinho \|/, /Thank 李小龙 \|/],
  },
  "Thandi has left, and it was her who wrote": {
    steps: [
      add({ recruiter: "Priya Naidoo <p@acme.example>" }),
      thanked,
      ["2026-11-25 09:00", "record-reply", { from: "Thandi Nkosi" }],
      ["2026-11-30 09:00", "record-absence", { who: "Thandi Nkosi", what: "left" }],
    ],
    at: "2026-12-03 12:00",
    plan: [/Ask Acme for an update \| email to Priya Naidoo/],
    never: [/Ask Acme for an update \| email to Thandi/],
  },
  "five interviewers at one coordinator's address: she is thanked too": {
    steps: [
      add({ people: "Thandi Nkosi\nSipho Dube\nAnn Bee\nBob Cee\nDan Eff" }),
      ["2026-11-23 12:05", "add-person", { person: "Lee Roux <lee@acme.example>", part: "coordinator" }],
    ],
    at: "2026-11-23 12:10",
    plan: [/Thank Thandi Nkosi.* through Lee Roux/],
    write: "thank-you",
    note: [/Thank you for arranging/, /thank Thandi, Sipho, Ann, Bob and Dan for me/],
  },
  "the agency's client is thanked through the agency; the agency is asked every week": {
    steps: [add(), agency, ["2026-11-30 12:00", "mark-sent", { what: "status-check", to: "all" }]],
    at: "2026-12-01 12:00",
    plan: [/Thank Thandi Nkosi through Amy Pole/, /Ask Acme for an update \| email to Amy Pole.*(?:Mon|7 Dec)/],
  },
  "her name is misspelt: one line of apology, nothing more": {
    steps: [add(), thanked, ["2026-11-23 13:10", "record-mistake", { what: "name", to: "Thandi Nkosi" }]],
    at: "2026-11-23 13:15",
    write: "correct-note",
    note: [/and I'm sorry/],
  },
  "a nurse knows the doctor's name alone, and the number of the HR desk": {
    steps: [add({ people: "Dr. Reyes", recruiter: "HR desk +63 917 555 0101" })],
    at: "2026-11-23 12:10",
    plan: [/Thank Dr\. Reyes through HR desk \| text to Dr\. Reyes/],
  },
  "a partner wants text messages, and then says they will be in touch": {
    steps: [
      add({ people: "Dra. Lima +55 11 98888 7777 <l@acme.example>" }),
      ["2026-11-23 12:05", "record-instruction", { prefers: "text" }],
      ["2026-11-23 12:06", "record-instruction", { instruction: "will-contact" }],
    ],
    at: "2026-11-23 12:10",
    said: [/Acme prefers text message\./],
    plan: [/Thank Dra\. Lima \| text to/],
  },
  "a title in brackets is her position, and no part of her name": {
    steps: [add({ people: "Sr. Bridget O'Hara (ward manager) <b@acme.example>" })],
    at: "2026-11-23 12:05",
    plan: [/Thank Sr\. Bridget O'Hara \|/],
    write: "thank-you",
    note: [/Dear Sr\. O'Hara,/],
  },
  "pronouns in brackets are no position": {
    steps: [add({ people: "Sam Lee (they/them) <s@acme.example>" })],
    at: "2026-11-23 12:05",
    plan: [/Thank Sam Lee \|/],
  },
  "Dña. Pilar is greeted as one does": {
    steps: [add({ people: "Dña. Pilar Ruiz <p@acme.example>" })],
    at: "2026-11-23 12:05",
    write: "thank-you",
    note: [/Dear Dña\. Pilar,/],
  },
  "a name in Japanese is kept whole": {
    steps: [add({ people: "田中 太郎 <t@acme.example>" })],
    at: "2026-11-23 12:05",
    where: { zone: "Asia/Tokyo", country: "JP" },
    write: "thank-you",
    note: [/Dear 田中 太郎,/],
  },
  "Jan Willem van der Meer answers, met as J.W.": {
    steps: [
      add({ people: "Prof. J.W. van der Meer <j@acme.example>" }),
      ["2026-11-24 12:00", "record-reply", { from: "Jan Willem van der Meer" }],
    ],
    at: "2026-12-01 12:00",
    plan: [/Ask Acme for an update \| email to Prof\. J\.W\. van der Meer/],
  },
  "WhatsApp is a text message, and takes the place of the call": {
    steps: [
      add({ people: "Dev Patel", recruiter: "Kay Obi +44 7700 900123" }),
      ["2026-11-23 12:05", "record-instruction", { prefers: "WhatsApp", from: "Kay Obi" }],
    ],
    at: "2026-11-23 12:10",
    plan: [/Ask Acme for an update \| text to Kay Obi/],
    never: [/Call Acme/],
  },
  "two Sarahs: which of them was thanked is asked": {
    steps: [
      add({ people: "Sarah Jones <j@acme.example>\nSarah Khan <k@acme.example>" }),
      ["2026-11-23 13:00", "mark-sent", { what: "thank-you", to: "Sarah" }],
      ["2026-11-23 13:05", "mark-sent", { what: "thank-you", to: "sarah k" }],
    ],
    at: "2026-11-23 13:10",
    said: [/ambiguous: “Sarah” may be Sarah Jones and Sarah Khan/, /Recorded as sent: thank you to Sarah Khan/],
    plan: [/open \| Thank Sarah Jones/, /done \| Thank Sarah Khan/],
  },
  "a captain with a number is thanked by text, and not through careers@": {
    steps: [add({ people: "Capt. Ngozi (chief pilot) 0803 555 0101", recruiter: "careers@acme.example" })],
    at: "2026-11-23 12:05",
    plan: [/Thank Capt\. Ngozi \| text to Capt\. Ngozi/],
  },
});
