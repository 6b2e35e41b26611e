import type { Dialect } from "@afterword/core";
import type { Lint, LocalLinter } from "harper.js";
import type { Grammar, Slip } from "../grammar.ts";

export type { Grammar, Slip } from "../grammar.ts";

// Every host has these two; this package sees no host's types.
declare const Blob: new (parts: readonly Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

/** What Harper calls its findings, as far as they are slips. Style, length and taste are not asked for. */
const kinds: Partial<Record<string, Slip["kind"]>> = {
  Agreement: "grammar",
  BoundaryError: "grammar",
  Eggcorn: "grammar",
  Grammar: "grammar",
  Malapropism: "grammar",
  Nonstandard: "grammar",
  Repetition: "grammar",
  Usage: "grammar",
  WordChoice: "grammar",
  WordOrder: "grammar",
  Miscellaneous: "grammar",
  Punctuation: "punctuation",
  Spelling: "spelling",
  Typo: "spelling",
};

/** Rules about names, taste or marks that a mail may well do without. */
const off = [
  "OrthographicConsistency",
  "OxfordComma",
  "NoOxfordComma",
  "LongSentences",
  "SentenceCapitalization",
  "Dashes",
  "EllipsisLength",
  "NumericRangeEnDash",
  "UseTitleCase",
  "AvoidCurses",
  "BoringWords",
  "SpelledNumbers",
  "QuoteSpacing",
  "MissingPreposition",
  // Our own goes by the sound: "an honour".
  "AnA",
  // Takes "the effects you mentioned" for a verb.
  "NounVerbConfusion",
  // "Harbour master" and "snow plough" are two words to the British; "with you two" needs no possessive.
  "CompoundNouns",
  "PossessiveYour",
  "DiscourseMarkers",
  "CurrencyPlacement",
  "NoFrenchSpaces",
  "Spaces",
  "UnclosedQuotes",
  "WrongQuotes",
];

/**
 * Harper, loaded when it is first asked: the WebAssembly (16 MB, `harper_wasm_slim_bg.wasm` of the package harper.js) comes from the host, as
 * bytes. Costs about a second and 200 MB once, then some milliseconds a note.
 */
export function createHarper(readWasm: () => Promise<Uint8Array>): Grammar {
  let loading: Promise<Harper> | undefined;
  // One at a time: the words it knows are one note's.
  let last: Promise<unknown> = Promise.resolve();
  return {
    find(text, options) {
      const answer = last.then(async () => {
        loading ??= load(readWasm);
        try {
          return await lint(await loading, text, options);
        } catch (reason) {
          // Whatever went wrong, the next call begins anew.
          loading = undefined;
          throw reason;
        }
      });
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

interface Harper {
  linter: LocalLinter;
  dialect: Dialect | undefined;
  known: string;
  setDialect(dialect: Dialect | undefined): Promise<void>;
  isRightElsewhere(word: string): Promise<boolean>;
}

async function load(readWasm: () => Promise<Uint8Array>): Promise<Harper> {
  const [{ createBinaryModuleFromUrl, Dialect: dialects, LocalLinter: Linter }, bytes] = await Promise.all([
    import("harper.js"),
    readWasm(),
  ]);
  // An address of a file fails in bundles and in folders with blanks; an address of bytes works everywhere.
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  try {
    const linter = new Linter({ binary: createBinaryModuleFromUrl(url, "slim"), dialect: dialects.British });
    await linter.setup();
    const configure = async (): Promise<void> => {
      const config = await linter.getLintConfig();
      for (const rule of off) if (rule in config) config[rule] = false;
      await linter.setLintConfig(config);
    };
    await configure();
    const harper: Harper = {
      linter,
      dialect: undefined,
      known: "",
      async setDialect(dialect) {
        const wanted = dialect === "en-US" ? dialects.American : dialects.British;
        if ((await linter.getDialect()) === wanted) return;
        // Forgets the words it was told and its configuration.
        await linter.setDialect(wanted);
        harper.known = "";
        await configure();
      },
      async isRightElsewhere(word) {
        const before = harper.dialect;
        await harper.setDialect("en-US");
        const lints = await linter.lint(word, { language: "plaintext" });
        const right = !lints.some((each) => each.lint_kind() === "Spelling");
        for (const each of lints) each.free();
        await harper.setDialect(before);
        return right;
      },
    };
    return harper;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function lint(
  harper: Harper,
  text: string,
  { dialect, known }: Parameters<Grammar["find"]>[1],
): Promise<readonly Slip[]> {
  harper.dialect = dialect;
  await harper.setDialect(dialect);
  const words = known.join(" ");
  if (words !== harper.known) {
    await harper.linter.clearWords();
    await harper.linter.importWords([...known]);
    harper.known = words;
  }
  const lints = await harper.linter.lint(text, { language: "plaintext" });
  const slips = lints.flatMap((each) => {
    const slip = slipOf(each);
    each.free();
    return slip ? [slip] : [];
  });
  if (dialect !== undefined) return slips;
  const fine = new Set<Slip>();
  for (const slip of slips)
    if (slip.kind === "spelling" && (await harper.isRightElsewhere(text.slice(slip.start, slip.end)))) fine.add(slip);
  return slips.filter((slip) => !fine.has(slip));
}

function slipOf(found: Lint): Slip | undefined {
  const kind = kinds[found.lint_kind()];
  if (kind === undefined) return undefined;
  const span = found.span();
  const { start, end } = span;
  span.free();
  const problem = found.get_problem_text();
  const instead = found.suggestions().map((suggestion) => {
    const by = suggestion.get_replacement_text();
    const text = suggestion.kind() === 1 ? "" : suggestion.kind() === 2 ? problem + by : by;
    suggestion.free();
    return text;
  });
  return { kind, start, end, message: found.message(), instead: instead.filter((by) => !/^(?:int|re|un) /.test(by)) };
}
