import type { TypedFields } from "@afterword/service";
import { openedService } from "./service.ts";
import { titleCase } from "./title-case.ts";

const opened = async (name: string) => {
  const [service, { actionNamed }] = await Promise.all([openedService(), import("@afterword/service")]);
  return { service, action: actionNamed(name)! };
};

/**
 * What is asked before an action runs for the assistant: each field as it was understood.
 * @throws ServiceError where the action would refuse, so that nobody has to confirm what cannot be done.
 */
export async function confirmationOf(name: string, typed: TypedFields, message: string) {
  const { service, action } = await opened(name);
  const { shown, error, question, doubts } = await service.understand(action, typed);
  if (error) throw error;
  const questions = [...Object.values<string | undefined>(doubts), question].filter(Boolean);
  return {
    message: [message, ...questions].join("\n"),
    info: Object.entries(action.fields).flatMap(([field, { label }]) => {
      const value = (shown as Record<string, string | undefined>)[field];
      return typed[field] === undefined || value === undefined ? [] : [{ name: titleCase(label), value }];
    }),
  };
}

/** Runs an action that the person has confirmed. Its answer carries the id to undo it by. */
export async function runTool(name: string, typed: TypedFields) {
  const { service, action } = await opened(name);
  const { said, notes, application, change } = await service.run(action, typed, { confirmed: true });
  return { said, notes, application, change };
}
