/**
 * Text that somebody typed, as Markdown that shows just that. Written as entities and not with backslashes, because Raycast
 * reads `\(` and `\[` as the beginning of a formula; and nothing in it can be an image, a link or HTML.
 */
export const plain = (text: string): string =>
  text
    .replace(/\p{Cc}|\p{Bidi_Control}/gu, "")
    .replace(/[!-/:-@[-`{-~]/g, (character) =>
      /[',"?;%]/.test(character) ? character : `&#${character.codePointAt(0)};`,
    );

/** Paragraphs and their lines, kept as they are. */
export const plainParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => plain(line.trim()))
        .filter((line) => line !== "")
        .join("  \n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");

/** A picture in the text itself: nothing is fetched. */
export const picture = (svg: string, alt: string): string =>
  `![${plain(alt)}](data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")})`;
