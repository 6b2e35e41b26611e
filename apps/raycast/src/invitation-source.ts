import { Clipboard, getSelectedFinderItems } from "@raycast/api";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** An invitation as it was found: a file, or a text that was copied. */
export type Source = { file: string } | { text: string };

const isInvitation = (path: string): boolean => /\.(?:ics|ical|ifb|vcs|eml)$/i.test(path);

/** The selected file; where nothing is selected, or nothing that could be one, what was copied. */
export async function findSource(): Promise<Source | undefined> {
  const selected = (await getSelectedFinderItems().catch(() => [])).map(({ path }) => path).find(isInvitation);
  if (selected !== undefined) return { file: selected };
  const { text, file } = await Clipboard.read();
  if (file !== undefined) {
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    if (isInvitation(path)) return { file: path };
  }
  return /BEGIN\s*:\s*VCALENDAR/i.test(text) ? { text } : undefined;
}

// What the reader refuses is not read from disk either.
const most = 5_000_000;

/** The invitation as the service takes it; undefined where the file cannot be read or is too large. */
export async function readSource(source: Source): Promise<string | Uint8Array | undefined> {
  if ("text" in source) return source.text;
  try {
    return (await stat(source.file)).size > most ? undefined : await readFile(source.file);
  } catch {
    return undefined;
  }
}
