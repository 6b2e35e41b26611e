import { Settings } from "@afterword/core";
import * as vscode from "vscode";
import { askChoice, askText, back, type Stage } from "../ask/prompt.ts";
import { askAll } from "../ask/wizard.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

type Answers = Pick<Settings, "name" | "email" | "zone" | "country" | "dialect" | "voice">;
type Field = "name" | "email" | "zone" | "country";

/** Who you are, once, for every app: written to `afterword.yaml` in the folder. */
export const run: Run = async (afterword) => {
  const { settings, today } = await afterword.look();
  const known = { ...settings, zone: settings.zone ?? today.timeZoneId };
  const answers = await askAll<Answers>("Set Up", known, [
    (found, stage) => ask(found, "name", stage, "Your name, as you sign?", "Robin Adams"),
    (found, stage) => ask(found, "email", stage, "Your own address?", "robin@example.com", true),
    (found, stage) => ask(found, "zone", stage, "Your time zone?", "Africa/Johannesburg"),
    (found, stage) => ask(found, "country", stage, "Your country, for its holidays?", "ZA", true),
    async (found, stage) => {
      const dialect = await askChoice<Settings["dialect"]>(stage, {
        prompt: "How do you spell?",
        value: found.dialect,
        choices: [
          { label: "British English", answer: "en-GB" },
          { label: "American English", answer: "en-US" },
          { label: "South African English", answer: "en-ZA" },
        ],
      });
      if (dialect === back) return back;
      found.dialect = dialect;
    },
    async (found, stage) => {
      const voice = await askChoice<Settings["voice"]>(stage, {
        prompt: "How should your notes sound?",
        value: found.voice,
        choices: [
          { label: "Warm", answer: "warm" },
          { label: "Plain", answer: "plain" },
        ],
      });
      if (voice === back) return back;
      found.voice = voice;
    },
  ]);
  const { name, email, zone, country, dialect, voice } = answers;
  const store = await afterword.store();
  await store.updateSettings((now) =>
    Settings.parse({ ...now, name, zone, dialect, voice, email: email || undefined, country: country || undefined }),
  );
  void say("info", "Set up. Everything here is shared with the other Afterword apps.", "Log Interview").then(
    (answer) => answer && vscode.commands.executeCommand("afterword.logInterview"),
  );
};

async function ask(
  answers: Answers,
  field: Field,
  stage: Stage,
  prompt: string,
  placeholder: string,
  optional = false,
): Promise<typeof back | void> {
  const typed = await askText(stage, {
    prompt,
    placeholder,
    optional,
    value: answers[field],
    read: (text) => {
      const read = Settings.shape[field].safeParse(text);
      return read.success
        ? undefined
        : new Error(`Please give ${read.error.issues[0]!.message.replace(/^expected /, "")}.`);
    },
  });
  if (typed === back) return back;
  answers[field] = typed === "" ? undefined : typed;
}
