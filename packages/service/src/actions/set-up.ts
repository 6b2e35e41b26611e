import { builtinProfiles, customNames, customs, dialectOf, exampleFrame, Settings } from "@afterword/core";
import { email, line, link, passage } from "@afterword/core/schema";
import { nearest } from "@afterword/core/text";
import { defineAction } from "../action/action.ts";
import { field, oneText, type Field, type FieldContext } from "../field/field.ts";
import { choice, country, text, zone, zoneOfCountry } from "../field/index.ts";

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
      question: "Which name stands below your notes?",
      help: "In full, such as Robin Adams, or only Robin.",
      ...known("name"),
    }),
    email: text(email, {
      label: "Email",
      question: "Your own email address?",
      help: "Invitations then do not count you among the interviewers.",
      placeholder: "robin@example.com",
      ...known("email"),
    }),
    country: country({
      label: "Country",
      question: "Your country?",
      help: "Its public holidays are no working days, and your notes use its spelling.",
      ...known("country"),
    }),
    zone: zone({
      label: "Time zone",
      question: "Your time zone?",
      initial: ({ snapshot, values }) =>
        snapshot.ownZone ?? zoneOfCountry(values["country"] as string | undefined) ?? snapshot.settings.zone,
    }),
    dialect: choice(dialects, {
      label: "Spelling",
      question: "Which English spelling do you use?",
      help: "If you leave it out, each note uses that of the country it goes to.",
      ...known("dialect"),
      extra: true,
    }),
    voice: choice(
      { warm: "warm", plain: "plain" },
      {
        label: "Voice",
        question: "How should your notes sound?",
        help: `Warm writes "I'm" and "I'd", plain writes "I am" and "I would".`,
        ...known("voice"),
      },
    ),
    signoff: text(line, {
      label: "Sign-off",
      question: "Which line stands above your name?",
      help: "If you leave it out, it is as formal as the note.",
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
    const chosen: Partial<Settings> = { ...values };
    const { settings, ownZone } = snapshot;
    const known: Partial<Settings> = { ...settings, zone: ownZone };
    const changed = (Object.keys(chosen) as (keyof Settings)[]).filter((key) => chosen[key] !== known[key]);
    const isAssumed = ownZone === undefined && chosen.zone === settings.zone;
    if (changed.length === 0) return { said: "Nothing new was given: your settings stay as they are." };
    const assumed = `The time zone is ${chosen.zone}, that of this machine.`;
    const isZoneAlone = isAssumed && changed.length === 1;
    const said = isZoneAlone ? `Your time zone is saved. ${assumed}` : "Your settings are saved.";
    const saved = await store.updateSettings((before) => Settings.parse({ ...before, ...chosen }), {
      label: isZoneAlone ? "Your time zone is saved." : said,
      batch: change,
    });
    return {
      said,
      change,
      notes: [...(isAssumed && !isZoneAlone ? [assumed] : []), ...howNotesLook(saved, changed)],
      data: chosen,
    };
  },
});

/** What follows for every note from what was changed: how it begins and ends, and how it is spelt. */
function howNotesLook(settings: Settings, changed: readonly (keyof Settings)[]): string[] {
  const { name, country, dialect } = settings;
  const isChanged = (...keys: (keyof Settings)[]): boolean => keys.some((key) => changed.includes(key));
  const { greeting, signoff } = exampleFrame(settings);
  return [
    ...(name !== undefined && isChanged("name", "country", "signoff", "dialect")
      ? [`A note to Thandi Nkosi would begin “${greeting},” and end “${signoff}, ${name}”.`]
      : []),
    ...(country !== undefined && dialect === undefined && isChanged("country")
      ? [`It is written in ${dialects[dialectOf(settings)]}, unless it goes to a country with another spelling.`]
      : []),
  ];
}

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
