import { builtinProfiles, customNames, customs, Settings } from "@afterword/core";
import { email, line, link, passage } from "@afterword/core/schema";
import { nearest } from "@afterword/core/text";
import { defineAction } from "../action/action.ts";
import { field, oneText, type Field, type FieldContext } from "../field/field.ts";
import { choice, country, text, zone } from "../field/index.ts";

const dialects = { "en-GB": "British English", "en-US": "American English", "en-ZA": "South African English" } as const;

type Key = "name" | "email" | "phone" | "linkedin" | "signoff" | "country" | "dialect" | "voice" | "fit";

/** What is in the settings already is offered again, and a blank answer takes it away. */
const known = (key: Key | "profile" | "linkedinAccount") => ({
  optional: true as const,
  clearable: true as const,
  initial: ({ snapshot }: FieldContext): string | undefined => snapshot.settings[key],
});

export const setUp = defineAction({
  name: "set-up",
  title: "Set Up",
  summary: "Say who you are, once, for every app: your name, zone, country and sign-off.",
  fields: {
    name: text(line, {
      label: "Name",
      question: "Your name, as you sign?",
      placeholder: "Robin Adams",
      ...known("name"),
    }),
    email: text(email, {
      label: "Email",
      question: "Your own address?",
      help: "Invitations then do not count you among the interviewers.",
      placeholder: "robin@example.com",
      ...known("email"),
    }),
    zone: zone({ label: "Time zone", question: "Your time zone?", initial: ({ snapshot }) => snapshot.settings.zone }),
    country: country({
      label: "Country",
      question: "Your country? It decides the holidays and the spelling.",
      ...known("country"),
    }),
    dialect: choice(dialects, {
      label: "Spelling",
      question: "Which English spelling do you use?",
      ...known("dialect"),
    }),
    voice: choice(
      { warm: "warm", plain: "plain" },
      { label: "Voice", question: "How should your notes sound?", ...known("voice") },
    ),
    signoff: text(line, {
      label: "Sign-off",
      question: "The line above your name?",
      placeholder: "Kind regards",
      ...known("signoff"),
      extra: true,
    }),
    phone: text(line, { label: "Phone", question: "Your phone number?", ...known("phone"), extra: true }),
    linkedin: text(link, {
      label: "LinkedIn",
      question: "Your page on LinkedIn?",
      placeholder: "https://www.linkedin.com/in/robin-adams",
      ...known("linkedin"),
      extra: true,
    }),
    linkedinAccount: choice(
      { free: "free", premium: "Premium" },
      {
        label: "LinkedIn account",
        question: "What kind of LinkedIn account do you have?",
        ...known("linkedinAccount"),
        extra: true,
      },
    ),
    profile: profile(),
    fit: text(passage, {
      label: "Fit",
      question: "Why do you fit in general, in a sentence?",
      ...known("fit"),
      extra: true,
    }),
  },
  async run(values, { store, change, snapshot }) {
    const said = "Your settings are saved.";
    const chosen = { ...values };
    await store.updateSettings((settings) => Settings.parse({ ...settings, ...chosen }), {
      label: said,
      batch: change,
    });
    const isAssumed = snapshot.ownZone === undefined && values.zone === snapshot.settings.zone;
    return {
      said,
      change,
      notes: isAssumed ? [`The time zone is ${values.zone}, that of this machine.`] : [],
      data: chosen,
    };
  },
});

/** What a profile that comes with the product does; nothing of the folder's own. */
function described(name: string): { help?: string } {
  const all: Readonly<Record<string, { description: string }>> = { ...builtinProfiles, ...customs };
  return Object.hasOwn(all, name) ? { help: all[name]!.description } : {};
}

/** A profile that comes with the product, a custom, or one of the folder's own. */
function profile(): Field<string | undefined> {
  const names = ({ snapshot }: FieldContext): string[] => [
    ...new Set([...Object.keys(builtinProfiles), ...customNames, ...snapshot.ownProfiles]),
  ];
  return field<string>(
    {
      kind: "choice",
      choices: (context) => names(context).map((value) => ({ value, label: value, ...described(value) })),
      read: (typed, context) => {
        const name = oneText(typed);
        if (names(context).includes(name)) return { value: name };
        const near = nearest(name, names(context));
        return {
          problem: `There is no profile “${name}”; there are ${names(context).join(", ")}.${near === undefined ? "" : ` Did you mean “${near}”?`}`,
          choices: near === undefined ? names(context) : [near],
        };
      },
      show: (name) => name,
    },
    {
      label: "Profile",
      question: "Which advice should it follow?",
      help: "If you leave it out, each employer's country and kind decide.",
      ...known("profile"),
      extra: true,
    },
  );
}
