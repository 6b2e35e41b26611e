// Prints the steps that an HTML mail takes whose tags fill a quarter of a megabyte, and half of one.
import { printSteps, repeated } from "../../core/test/count-steps.ts";

const { textOfHtml } = await import("../src/html.ts");

const files: Record<string, (length: number) => string> = {
  "open tags, then others closed": (length) => repeated("<b>", length / 2) + repeated("</p>", length / 2),
  "tags inside each other": (length) => repeated("<b><p><i>", length),
  "tags without an end": (length) => repeated("<div", length),
  comments: (length) => repeated("<!---->", length),
  paragraphs: (length) => repeated("<p>Hi</p>", length),
  "hidden ones": (length) => repeated('<p style="display: none">x', length),
};

await printSteps(
  Object.fromEntries(Object.entries(files).map(([name, make]) => [name, (length: number) => textOfHtml(make(length))])),
  [250_000, 500_000],
);
