import { email, line, link } from "@afterword/core/schema";
import type { FieldContext } from "../field/field.ts";
import { country, flag, text, zone } from "../field/index.ts";

type Detail = "email" | "position" | "greeting" | "phone" | "linkedin" | "zone" | "country" | "metDaily";
type Known = (name: Detail, context: FieldContext) => string | undefined;

/** What is known about somebody beside the name. With `known`, that is offered again, and a blank answer takes it away. */
export function personDetails(known?: Known) {
  const offered = (name: Detail) => ({
    optional: true as const,
    extra: true as const,
    ...(known && { clearable: true as const, initial: (context: FieldContext) => known(name, context) }),
  });
  return {
    email: text(email, { label: "Email", question: "What is their address?", ...offered("email") }),
    position: text(line, {
      label: "Position",
      question: "What is their position?",
      placeholder: "Head of Platform",
      ...offered("position"),
    }),
    greeting: text(line, {
      label: "Greeting",
      question: "How do you address them, where it is not their first name?",
      placeholder: "Ms Nkosi",
      ...offered("greeting"),
    }),
    phone: text(line, { label: "Phone", question: "What is their phone number?", ...offered("phone") }),
    linkedin: text(link, { label: "LinkedIn", question: "Where is their page on LinkedIn?", ...offered("linkedin") }),
    zone: zone({ label: "Time zone", question: "In which time zone are they?", ...offered("zone") }),
    country: country({ label: "Country", question: "In which country are they?", ...offered("country") }),
    metDaily: flag({ label: "Met daily", question: "Do you meet them at work anyway?", ...offered("metDaily") }),
  };
}
