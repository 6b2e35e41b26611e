import { Command, InvalidArgumentError } from "commander";
import { basename } from "node:path";
import { findApplication, open, printJson, UsageError, type BuildCommand, type Session } from "../host.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("undo")
    .description("take back the last change, of one application or of anything")
    .argument("[application]", "an id or part of a company's name")
    .option(
      "--from <number>",
      "take back this change of the application and every one after it (see `afterword history`)",
      wholeNumber,
    )
    .action(async (name: string | undefined, { from }: { from?: number }, command: Command) => {
      const session = await open(io, command);
      const id = name === undefined ? undefined : await idOf(session, name);
      if (from !== undefined) await needChange(session, id, from);
      const undone = await session.store.undo({ ...(id !== undefined && { id }), ...(from !== undefined && { from }) });
      if (session.options.json) return printJson(io, undone);
      for (const label of undone.labels) io.out(`Took back: ${clean(label)}\n`);
      for (const { file, how } of [undone, ...undone.along])
        io.out(
          `${clean(basename(file))} is ${how === "restored" ? "as it was before" : "gone, as before it was added"}.\n`,
        );
      if (undone.along.length > 0) return io.out("To have it all back, import it once more.\n");
      if (undone.id === undefined) return;
      // Where the file already stood as it did, nothing was written and there is nothing to have back.
      const last = (await session.store.history(undone.id)).at(-1);
      if (last?.label === `undo ${undone.labels.at(-1)}`)
        io.out(`To have it back: afterword undo ${undone.id} --from ${last.number}\n`);
    });

async function needChange(session: Session, id: string | undefined, from: number): Promise<void> {
  if (id === undefined) throw new UsageError("--from: say of which application");
  const numbers = (await session.store.history(id)).map(({ number }) => number);
  if (!numbers.includes(from))
    throw new UsageError(
      `--from: there is no change ${from} of it; ${numbers.length === 0 ? "there are none" : `there are ${numbers.join(", ")}`}`,
    );
}

/** A deleted application is no longer listed, but its id still has a history. */
export async function idOf(session: Session, name: string): Promise<string> {
  const known = session.applications.some(({ id }) => id === name);
  if (!known && (await session.store.history(name)).length > 0) return name;
  return findApplication(session, name).id;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("expected the number of a change, such as 3.");
  return Number(text);
}
