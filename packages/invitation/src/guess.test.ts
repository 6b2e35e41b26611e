import { expect, test } from "vitest";
import { guessesFrom } from "./guess.ts";
import type { Attendee } from "./people.ts";

const sam = (email?: string): Attendee => ({ name: "Sam Lee", email, is: "person", optional: false });
const thandi: Attendee = { name: "Thandi Nkosi", email: "thandi@home.example", is: "self", optional: false };

test.each([
  // What it says, who sent it; company, role, kind.
  ["Interview: Platform Engineer at Acme", undefined, "Acme", "Platform Engineer", ""],
  ["Acme <> Thandi", undefined, "Acme", "", ""],
  ["Thandi Nkosi <> Acme Robotics | Intro call", undefined, "Acme Robotics", "", "screen"],
  ["Technical interview with Acme (Backend Engineer)", undefined, "Acme", "Backend Engineer", "technical"],
  ["Interview with Thandi Nkosi for Data Scientist", "sam@acme.com", "Acme", "Data Scientist", ""],
  ["Interview - Thandi Nkosi - Senior Software Engineer", "jo@globex.io", "Globex", "Senior Software Engineer", ""],
  ["Acme Interview | Thandi Nkosi | Product Manager, Growth", "jo@acme.com", "Acme", "Product Manager, Growth", ""],
  [
    "Second round interview for the role of Marketing Manager",
    "hr@big-corp.co.uk",
    "Big Corp",
    "Marketing Manager",
    "",
  ],
  [
    "Interview for Software Engineer, Site Reliability at Google",
    "recruiter@google.com",
    "Google",
    "Software Engineer, Site Reliability",
    "",
  ],
  [
    "Invitation: Interview with Acme @ Mon Nov 23, 2026 10am - 11am (SAST) (thandi@home.example)",
    "sam@acme.com",
    "Acme",
    "",
    "",
  ],
  [
    "Vorstellungsgespräch Softwareentwickler (m/w/d) bei Müller GmbH",
    "hr@mueller.de",
    "Müller GmbH",
    "Softwareentwickler",
    "",
  ],
  ["Job Interview - Acme Ltd - Accountant", undefined, "Acme Ltd", "Accountant", ""],
  ["Interview for Backend Engineer with Sam Lee (Acme)", "sam@acme.com", "Acme", "Backend Engineer", ""],
  ["Updated invitation: Final round – Head of Product", "sam@acme.com", "Acme", "Head of Product", "final"],
  ["Coding interview", "sam@mail.acme.com", "Acme", "", "technical"],
  ["ACME: Recruiter Screen", "sam@acme.com", "ACME", "", "screen"],
  ["Onsite @ Acme HQ", undefined, "Acme", "", "onsite"],
  ["Interview", "sam@ibm.com", "IBM", "", ""],
  // Neither a person, nor a place, nor a time, nor a service is a company, and whom one meets is no role.
  ["Hiring manager interview with Sam", "sam@gmail.com", "", "", ""],
  ["Chat with Sam", "no-reply@calendly.com", "", "", ""],
  ["Meeting at 3pm", undefined, "", "", ""],
  ["Interview at our offices", undefined, "", "", ""],
  ["Interview with Jo Adams", undefined, "", "", ""],
  ["Thandi Nkosi and Sam Lee", undefined, "", "", ""],
])("%s (%s)", (summary, email, company, role, kind) => {
  const guesses = guessesFrom({ summary, description: "" }, sam(email), [thandi], []);
  expect([guesses.company?.value ?? "", guesses.role?.value ?? "", guesses.kind?.value ?? ""]).toEqual([
    company,
    role,
    kind,
  ]);
  for (const guess of Object.values(guesses)) if (guess) expect(guess.guess).toBe(true);
});

test("a team behind the address of a service gives its company away", () => {
  const organizer: Attendee = {
    name: "Acme Robotics Recruiting Team",
    email: "no-reply@us.greenhouse-mail.io",
    is: "machine",
    optional: false,
  };
  expect(
    guessesFrom({ summary: "Phone Screen - Thandi Nkosi", description: "" }, organizer, [thandi], []).company,
  ).toEqual({
    value: "Acme Robotics",
    guess: true,
    from: "the name of the organiser",
  });
});

test("a description that says it in so many words counts where the title does not", () => {
  const description = "Hi Thandi,\n\nPosition: Data Engineer (Cape Town)\nCompany: Initech\n";
  expect(guessesFrom({ summary: "Interview", description }, sam(), [thandi], [])).toMatchObject({
    company: { value: "Initech", from: "the description" },
    role: { value: "Data Engineer (Cape Town)", from: "the description" },
  });
});
