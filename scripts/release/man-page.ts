import type { CommandReference, Reference } from "./command-reference.ts";

/** The manual page of the command line in the language of `man`. It carries no date, so that the same sources give the same page. */
export function manPage({ about, options, notes, groups }: Reference, version: string): string {
  return [
    `.TH AFTERWORD 1 "" "afterword ${version}" "User Commands"`,
    ".SH NAME",
    `afterword \\- ${roff(sentence(about))}`,
    ".SH SYNOPSIS",
    ".B afterword",
    "[\\fIoptions\\fR] [\\fIcommand\\fR]",
    ".SH DESCRIPTION",
    ...paragraphs(notes),
    ".SH OPTIONS",
    ".PP",
    "Every command takes these.",
    ...options.flatMap(item),
    ...groups.flatMap(({ title, commands }) => [`.SH "${title.toUpperCase()}"`, ...commands.flatMap(section)]),
    ".SH FILES",
    item({ term: "AFTERWORD_FOLDER", about: "The folder with your applications, where no --folder is given." }),
    item({ term: "AFTERWORD_STATE", about: "What belongs to this machine alone: locks, history, addresses." }),
    ".SH EXIT STATUS",
    item({ term: "0", about: "Done." }),
    item({ term: "1", about: "A problem with the data: a file that cannot be read, a note that must not leave." }),
    item({ term: "2", about: "Wrong usage, or a question outside a terminal." }),
    item({ term: "130", about: "Stopped with Ctrl+C." }),
    "",
  ]
    .flat()
    .join("\n");
}

function section({ path, about, usage, words, options, notes, examples }: CommandReference): string[] {
  return [
    `.SS "${roff(path)}"`,
    `.B ${roff(usage)}`,
    ".PP",
    roff(sentence(about)),
    ...[...words, ...options].flatMap(item),
    ...paragraphs(notes),
    ...(examples.length > 0
      ? [".PP", "Examples:", ".PP", ".nf", ...examples.map((line) => `    ${roff(line)}`), ".fi"]
      : []),
  ];
}

const item = ({ term, about }: { term: string; about: string }): string[] => [
  ".TP",
  `.B ${roff(term)}`,
  roff(sentence(about)),
];

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim() !== "")
    .flatMap((line) => [".PP", roff(line.trim())]);

const sentence = (text: string): string => {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:)]$/.test(first) ? first : `${first}.`;
};

/** Text as it stands: nothing in it is a request or an escape. A hyphen that may be typed stays one. */
const roff = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("“", "\\(lq")
    .replaceAll("”", "\\(rq")
    .replaceAll("…", "...")
    .replace(/^([.'])/, "\\&$1");
