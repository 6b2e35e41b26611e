import { field, type Field, type Typed, type Wording } from "./field.ts";

const prefix = "data:application/octet-stream;base64,";

/** A file as it is typed into a field: its bytes, so that whoever reads them finds out their encoding. */
export const typedFile = (bytes: Uint8Array): string => prefix + Buffer.from(bytes).toString("base64");

/** A file of at most so many bytes, as {@link typedFile} gives it, or a text that was pasted. */
export const file = (wording: Wording, { most }: { most: number }): Field<string | Uint8Array> =>
  field<string | Uint8Array>(
    {
      kind: "file",
      read: (typed: Typed) => {
        const text = typeof typed === "string" ? typed : typed.join("\n");
        const value = text.startsWith(prefix) ? Buffer.from(text.slice(prefix.length), "base64") : text;
        return value.length <= most
          ? { value }
          : { problem: `The file is too large: expected at most ${Math.round(most / 1_000_000)} MB.` };
      },
      show: (value) => (typeof value === "string" ? `a text of ${value.length} characters` : `${value.length} bytes`),
    },
    wording,
  );

/** The text of a file, in UTF-8 where it came as bytes. */
export const textOf = (file: string | Uint8Array): string =>
  typeof file === "string" ? file : new TextDecoder().decode(file);
