import { dialectOf, Settings } from "@afterword/core";
import type { Desk } from "./desk.ts";
import { isEmpty, typed, type Problems } from "./record.ts";

/** What Set Up asks; every value is text, as a form has it. */
export interface SettingsForm {
  name: string;
  email: string;
  phone: string;
  signoff: string;
  zone: string;
  country: string;
  dialect: string;
  voice: string;
  profile: string;
  fit: string;
}

export function settingsForm({ settings }: Desk): SettingsForm {
  const { name = "", email = "", phone = "", signoff, zone = "", country = "", voice, profile, fit = "" } = settings;
  return { name, email, phone, signoff, zone, country, dialect: dialectOf(settings), voice, profile, fit };
}

/** The names of the profiles in the folder, beside those that come with the product. */
export const ownProfiles = async ({ store }: Desk): Promise<string[]> => Object.keys((await store.profiles()).profiles);

/** What is wrong with each field. */
export function checkSettings(form: SettingsForm): Problems<keyof SettingsForm> {
  const problems: Problems<keyof SettingsForm> = {};
  if (!typed(form.name)) problems.name = "Your name, as you sign";
  for (const key of Object.keys(form) as (keyof SettingsForm)[]) {
    const value = typed(form[key]);
    const read = value === undefined ? undefined : Settings.shape[key].safeParse(value);
    if (read?.success === false) problems[key] = read.error.issues[0]!.message.replace(/^e/, "E");
  }
  return problems;
}

/** Writes `afterword.yaml`, which every Afterword app reads. */
export async function saveSettings({ store }: Desk, form: SettingsForm): Promise<Problems<keyof SettingsForm>> {
  const problems = checkSettings(form);
  if (!isEmpty(problems)) return problems;
  const given = Object.fromEntries(Object.entries(form).map(([key, value]) => [key, typed(value)]));
  await store.updateSettings((now) => Settings.parse({ ...now, ...given }));
  return {};
}
