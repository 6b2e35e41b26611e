import type { Io, Session } from "../session.ts";
import { wrap } from "../terminal.ts";

const told = new WeakSet<Io>();

/** Says, once in a run, which keys there are beside Enter. */
export function tellKeys({ io, style }: Session): void {
  if (told.has(io)) return;
  told.add(io);
  io.out(`${style.dim(wrap("A < goes one question back. Ctrl+C stops and keeps your answers.", io.columns))}\n`);
}
