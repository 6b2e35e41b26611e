import { unknownRole, type Application } from "@afterword/core";
import { line, link, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { applicationOf, type FieldContext } from "../field/field.ts";
import { application, choice, country, flag, text, zone } from "../field/index.ts";

const employers = { company: "a company", academia: "a university", "public-sector": "the public sector" } as const;

type Fact = "fit" | "zone" | "country" | "posting" | "employer" | "senior" | "traditional" | "withheld";

/** What is known is offered again, and a blank answer takes it away. */
const known = (name: Fact) => ({
  optional: true as const,
  clearable: true as const,
  extra: true as const,
  initial: (context: FieldContext): string | undefined => {
    const value = applicationOf(context)?.application[name];
    return typeof value === "boolean" ? (value ? "yes" : "no") : value;
  },
});

export const editApplication = defineAction({
  name: "edit-application",
  title: "Edit Application",
  summary: "Correct what is known about an application: its company, role, place, and what kind of employer it is.",
  fields: {
    application: application(),
    company: text(line, {
      label: "Company",
      question: "What is the company called?",
      initial: (context) => applicationOf(context)?.application.company,
    }),
    role: text(line, {
      label: "Role",
      question: "For which role?",
      optional: true,
      clearable: true,
      initial: (context) => applicationOf(context)?.application.role,
    }),
    fit: text(passage, { label: "Fit", question: "Why do you fit, in a sentence?", ...known("fit") }),
    zone: zone({ label: "Time zone", question: "In which time zone is the employer?", ...known("zone") }),
    country: country({ label: "Country", question: "In which country is the employer?", ...known("country") }),
    posting: text(link, { label: "Posting", question: "Where is the job posted?", ...known("posting") }),
    employer: choice(employers, { label: "Employer", question: "What kind of employer is it?", ...known("employer") }),
    senior: flag({ label: "Senior", question: "Is it a senior role?", ...known("senior") }),
    traditional: flag({ label: "Traditional", question: "Is it a traditional employer?", ...known("traditional") }),
    withheld: flag({
      label: "Withheld",
      question: "Has the agency not told you who the employer is?",
      ...known("withheld"),
    }),
  },
  run: ({ application, role = unknownRole, senior = false, traditional = false, ...facts }, { record }) =>
    record(application, `Changed: ${facts.company}.`, (current): Application => ({
      ...current,
      ...facts,
      role,
      senior,
      traditional,
    })),
});
