import { exportTo, isOurCalendar } from "@afterword/ics";
import { lstat, open, stat } from "node:fs/promises";
import { dirname, isAbsolute } from "node:path";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { feedMaker, localStateOf } from "../calendar/refresh.ts";
import { ServiceError } from "../error.ts";
import { choice, detailLabels, text } from "../field/index.ts";

export const exportCalendar = defineAction({
  name: "export-calendar",
  title: "Export Calendar",
  summary: "Write the calendar to a file. Every later change, in any app, updates it; delete the file to stop that.",
  canUndo: false,
  fields: {
    file: text(line, { label: "File", question: "To which file?", placeholder: "/home/robin/follow-ups.ics" }),
    detail: choice(detailLabels, {
      label: "Detail",
      question: "With names, or without?",
      initial: ({ snapshot }) => snapshot.settings.calendar.detail,
    }),
  },
  check({ file }) {
    if (!isAbsolute(file)) refuse(`Expected the whole path of a file, found “${file}”.`);
  },
  async run({ file, detail }, { snapshot, environment, confirmed }) {
    const folder = await stat(dirname(file)).catch(() => undefined);
    if (!folder?.isDirectory()) refuse(`There is no folder ${dirname(file)}.`);
    if ((await whatIsAt(file)) === "another calendar" && !confirmed)
      throw new ServiceError("unsure", `${file} is a calendar that another program made. Replace it?`, {
        field: "file",
      });
    await exportTo(localStateOf({ environment }), { file, detail }, await feedMaker({ environment }, snapshot)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === undefined) throw error;
        throw new ServiceError("storage", `${file} cannot be written (${error.code}).`, {
          field: "file",
          cause: error,
        });
      },
    );
    return { said: `Written: ${file}.`, notes: ["Every change you make in Afterword, in any app, updates it."] };
  },
});

function refuse(message: string): never {
  throw new ServiceError("invalid", message, { field: "file" });
}

/**
 * What an exported calendar would be written over: a slip of the name must not cost a file, and a link is followed nowhere.
 * @throws ServiceError `invalid` for anything but a calendar.
 */
async function whatIsAt(file: string): Promise<"nothing" | "our calendar" | "another calendar"> {
  const found = await lstat(file).catch(() => undefined);
  if (!found) return "nothing";
  if (found.isSymbolicLink()) refuse(`${file} is a link to another file; choose another name.`);
  if (!found.isFile()) refuse(`${file} is not a file; choose another name.`);
  const handle = await open(file).catch((error: NodeJS.ErrnoException) =>
    refuse(`${file} cannot be read (${error.code}).`),
  );
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(500), 0, 500, 0);
    const head = buffer.toString("utf8", 0, bytesRead);
    if (!head.startsWith("BEGIN:VCALENDAR"))
      refuse(`${file} exists already and is not a calendar; choose another name.`);
    return isOurCalendar(head) ? "our calendar" : "another calendar";
  } finally {
    await handle.close();
  }
}
