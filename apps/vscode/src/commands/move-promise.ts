import { promise } from "@afterword/core";
import { askText } from "../ask/prompt.ts";
import { readPromise } from "../ask/read.ts";
import { askAfter, askOnce } from "../ask/wizard.ts";
import { momentNow, record } from "../record.ts";
import { chooseApplication } from "../target.ts";
import type { Run } from "./index.ts";

const wanted = { title: "Move the Promised Date", prompt: "Whose date?" };

/** They named a date, or another one. What it was before stays in the log. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseApplication(afterword, argument, wanted),
    async ({ glance, asked, stored }) => {
      const { application } = stored;
      const said = glance.today.toPlainDate().toString();
      const calendars = glance.input(application).calendars;
      const read = readPromise(
        said,
        glance.settings.dialect,
        calendars[application.country ?? glance.settings.country ?? ""],
      );
      const by = await askOnce(
        askText(
          { title: `Move the Promised Date: ${application.company}`, canGoBack: asked },
          {
            prompt: application.promise
              ? `When do they answer now? It was: ${application.promise.by}.`
              : "When do they answer?",
            placeholder: "Friday, in two weeks, 4 December",
            read,
          },
        ),
      );
      await record(afterword, stored, `Noted: ${application.company} answers ${String(read(by))}.`, (changed) =>
        promise(changed, { by, said }, momentNow(glance, application)),
      );
    },
  );
