import { join } from "node:path";
import { Command } from "commander";
import { profileNamed, Settings } from "@afterword/core";
import { open, printJson, UsageError, type BuildCommand, type Session } from "../host.ts";
import { ask, choose } from "../prompts/ask.ts";
import { askZone } from "../prompts/zone.ts";
import { clean } from "../terminal.ts";
import { nearestCountry, typed } from "../typed.ts";

type SetupOptions = Partial<
  Record<"name" | "email" | "zone" | "country" | "dialect" | "signoff" | "voice" | "useProfile" | "fit", string>
>;

export const build: BuildCommand = (io) =>
  new Command("setup")
    .description("your name, zone and sign-off, once; kept in afterword.yaml beside your applications")
    .option("--name <name>", "your name, as you sign")
    .option("--email <address>", "your address, so that invitations do not count you among the interviewers")
    .option("--zone <zone>", "your time zone, such as Africa/Johannesburg")
    .option("--country <country>", "your country, such as ZA, for its holidays")
    .option("--dialect <dialect>", "en-GB, en-US or en-ZA")
    .option("--signoff <text>", "the line above your name")
    .option("--voice <voice>", "warm or plain")
    .option("--use-profile <name>", "balanced, patient, strict, or your own")
    .option("--fit <text>", "why you fit in general, in a sentence")
    .action(async (options: SetupOptions, command: Command) => {
      const session = await open(io, command);
      const given = Object.values(options).some((value) => value !== undefined);
      const answers = given || !io.interactive ? options : await askSettings(session);
      const settings = await save(session, answers);
      if (session.options.json) return printJson(io, { folder: session.folder, settings });
      const assumed = answers.zone === undefined && session.ownZone === undefined;
      io.out(`Kept in ${clean(join(session.folder, "afterword.yaml"))}\n`);
      if (assumed)
        io.out(`Your zone is taken to be ${clean(session.zone)}, as on this machine; --zone says otherwise.\n`);
      io.out(`\n  afterword add      record an interview\n  afterword next     what to do now\n`);
    });

async function askSettings({ settings, zone }: Session): Promise<SetupOptions> {
  const takes =
    (key: "email" | "country") =>
    (text: string): boolean =>
      Settings.shape[key].safeParse(text).success;
  return {
    name: await ask("Your name, as you sign?", { otherwise: settings.name, hint: "Robin Adams", need: "a name" }),
    email: await ask("Your own address?", {
      optional: true,
      otherwise: settings.email,
      hint: "robin@example.com",
      need: "an address such as robin@example.com",
      check: takes("email"),
    }),
    zone: await askZone(zone),
    country: await ask("Your country, for its holidays?", {
      optional: true,
      otherwise: settings.country,
      hint: "ZA, or DE-BY",
      need: countryWanted,
      check: takes("country"),
    }),
    dialect: await choose(
      "How do you spell?",
      { "en-GB": "British English", "en-US": "American English", "en-ZA": "South African English" },
      settings.dialect,
    ),
    voice: await choose("How should your notes sound?", { warm: "warm", plain: "plain" }, settings.voice),
  } as SetupOptions;
}

function countryWanted(text: string): string {
  const near = nearestCountry(text);
  if (near !== undefined) return `a country by its two letters (did you mean ${near}?)`;
  return Settings.shape.country.safeParse(text).error!.issues[0]!.message.replace(/^expected /, "");
}

async function save(session: Session, { useProfile, ...rest }: SetupOptions): Promise<Settings> {
  const chosen = Object.fromEntries(
    Object.entries({ zone: session.zone, ...rest, profile: useProfile }).filter(([, value]) => value !== undefined),
  );
  for (const [key, value] of Object.entries(chosen)) {
    typed(Settings.shape[key as keyof typeof Settings.shape], value, `--${key === "profile" ? "use-profile" : key}`);
  }
  if (useProfile !== undefined) {
    const [problem] = profileNamed(useProfile, (await session.store.profiles()).profiles).problems;
    if (problem) throw new UsageError(`--use-profile: ${problem.message}`);
  }
  return session.store.updateSettings((settings) => Settings.parse({ ...settings, ...chosen }));
}
