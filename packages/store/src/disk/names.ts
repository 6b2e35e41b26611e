/** File names that every system accepts, and what the names that sync services leave behind mean. */

/** Windows opens a device under these, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/;

/** `acme-platform-engineer.md`; never one that `taken` has already, in whatever case or Unicode form. */
export function fileNameFor(company: string, role: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(foldName));
  const base = slug(`${company} ${role}`) || "application";
  const safe = reserved.test(base) || base === "readme" ? `${base}-application` : base;
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${safe}.md` : `${safe}-${n}.md`;
    if (!used.has(foldName(name))) return name;
  }
}

/** Two names that some system takes for the same file fold alike. */
export const foldName = (name: string): string => name.normalize("NFC").toLowerCase().normalize("NFC");

/** A name that may stand for one file directly in a folder, on every system. */
export function isSafeName(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[/\\:*?"<>|\u0000-\u001f\u007f]/.test(name) || /[. ]$/.test(name) || name.startsWith(".") || name.length > 200)
    return false;
  return !reserved.test(name.toLowerCase().split(".")[0]!.trim());
}

function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase();
  const words = plain
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return [...words].slice(0, 60).join("").replace(/-+$/, "");
}

export type CopyMaker = "Dropbox" | "Syncthing" | "Nextcloud" | "iCloud or the Finder" | "Google Drive or the browser";

export interface ConflictCopy {
  /** The name of the file that it is a copy of. */
  of: string;
  by: CopyMaker;
  /** Only the contents can tell whether a name such as `acme 2.md` is a copy. */
  certain: boolean;
}

const copies: readonly { pattern: RegExp; by: CopyMaker; certain: boolean }[] = [
  { pattern: /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]+)?(\.\w+)$/, by: "Syncthing", certain: true },
  { pattern: /^(.+?) \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)(\.\w+)$/i, by: "Nextcloud", certain: true },
  {
    pattern:
      /^(.+?) \([^()]*(?:conflicted copy|case conflict|unicode encoding conflict|selective sync conflict|in Konflikt stehende Kopie|copie en conflit|copia en conflicto)[^()]*\)(\.\w+)$/i,
    by: "Dropbox",
    certain: true,
  },
  { pattern: /^(.+?) \d{1,2}(\.\w+)$/, by: "iCloud or the Finder", certain: false },
  { pattern: /^(.+?) ?\(\d{1,2}\)(\.\w+)$/, by: "Google Drive or the browser", certain: false },
];

/** Whether a name looks like the copy that a sync service makes when two machines changed one file. */
export function conflictCopy(name: string): ConflictCopy | undefined {
  for (const { pattern, by, certain } of copies) {
    const match = pattern.exec(name);
    if (match) return { of: match[1]! + match[2]!, by, certain };
  }
  return undefined;
}

/** iCloud leaves `.acme.md.icloud` where it took the file off this machine. */
export function evictedName(name: string): string | undefined {
  return /^\.(.+\.(?:md|yaml))\.icloud$/.exec(name)?.[1];
}
