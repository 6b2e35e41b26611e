import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import {
  aboutApplication,
  applicationFields,
  currentProcess,
  newApplication,
  requireRole,
  withDetails,
  zoneOf,
} from "../record/application-fields.ts";

export const addApplication = defineAction({
  name: "add-application",
  title: "Add Application",
  summary: "Record an application without an interview, such as for an offer that came without one.",
  fields: { ...applicationFields, ...aboutApplication },
  check(values, context) {
    requireRole(values, context);
    const known = currentProcess(context);
    if (known)
      throw new ServiceError(
        "already-done",
        `${known.application.company}, ${known.application.role}, is on record already.`,
        { field: "company", choices: [known.id] },
      );
  },
  async run(values, context) {
    const application = withDetails(newApplication(values, zoneOf(values, context)), values);
    return context.create(
      application,
      `Recorded: ${application.company}, ${application.role}, without an interview.`,
      values.notes,
    );
  },
});
