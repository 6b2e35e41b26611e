import { checkTemplate, readTemplate, type Template, type TemplateProblem } from "@afterword/core";
import type { Session } from "./host.ts";
import { clean } from "./terminal.ts";

export interface OwnTemplate {
  name: string;
  file: string;
  template?: Template;
  problems: readonly TemplateProblem[];
}

/** The templates in the folder, each with what is wrong with it. */
export async function listOwnTemplates({ store }: Session): Promise<OwnTemplate[]> {
  const { templates } = await store.templates();
  return templates.map(({ name, file, text }) => {
    const { template, place, problems } = readTemplate(name, text);
    return template ? { name, file, template, problems: checkTemplate(template, place) } : { name, file, problems };
  });
}

/** Those that can be used. The others are named, and the built-in ones stand in for them. */
export async function readOwnTemplates(session: Session): Promise<Template[]> {
  const own = await listOwnTemplates(session);
  for (const { file, problems } of own) {
    for (const { line, column, message } of problems)
      session.io.err(`warning: ${clean(`${file}:${line}:${column}: ${message}`)}\n`);
  }
  return own.flatMap(({ template, problems }) => (template && problems.length === 0 ? [template] : []));
}
