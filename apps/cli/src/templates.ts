import { checkTemplate, readTemplate, type Template, type TemplateProblem } from "@afterword/core";
import type { Session } from "./session.ts";

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
