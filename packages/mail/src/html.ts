import { convert } from "html-to-text";

/** Styles that hide text from the reader: what a sender hides is no news. Compared without spaces, in small letters. */
const hidden = /display:none|visibility:hidden|font-size:0(?:px|pt|em|%)?(?:;|$)|max-height:0|opacity:0(?:;|$)/;

const mostCharacters = 500_000;
/** More than any letter has. Where all of them are left open, every one that closes nothing is compared with each. */
const mostTags = 20_000;

/** What is read of a text: the rest is an attempt to keep the reader busy. */
function firstTags(html: string): string {
  let at = -1;
  for (let tags = 0; tags < mostTags; tags++) {
    at = html.indexOf("<", at + 1);
    if (at < 0 || at > mostCharacters) return html.slice(0, mostCharacters);
  }
  return html.slice(0, at);
}

/** Text for the eye of an HTML mail. Nothing is fetched; quoted parts begin with `> `; deep nesting and length are cut off. */
export function textOfHtml(html: string): string {
  const text = convert(firstTags(html), {
    wordwrap: false,
    limits: { maxDepth: 100, maxChildNodes: 5000, maxInputLength: mostCharacters },
    formatters: {
      block(element, walk, builder, options) {
        if (isHidden(element)) return;
        builder.openBlock({ leadingLineBreaks: options["leadingLineBreaks"] ?? 1 });
        walk(element.children, builder);
        builder.closeBlock({ trailingLineBreaks: options["trailingLineBreaks"] ?? 1 });
      },
      inline(element, walk, builder) {
        if (!isHidden(element)) walk(element.children, builder);
      },
    },
    selectors: [
      { selector: "*", format: "inline" },
      ...["div", "td", "tr", "section", "li", "h1", "h2", "h3", "h4", "table", "ul", "ol", "header", "footer"].map(
        (selector) => ({ selector, format: "block" }),
      ),
      { selector: "p", format: "block", options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: "blockquote", format: "blockquote", options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: "br", format: "lineBreak" },
      { selector: "hr", format: "horizontalLine", options: { length: 32 } },
      { selector: "a", format: "inline" },
      ...["img", "style", "script", "head", "title", "template", "noscript", "svg", "object"].map((selector) => ({
        selector,
        format: "skip",
      })),
    ],
  });
  return text;
}

function isHidden(element: { attribs?: Record<string, string> }): boolean {
  const style = element.attribs?.["style"]?.slice(0, 2000).replace(/\s+/g, "").toLowerCase();
  return element.attribs?.["hidden"] !== undefined || (style !== undefined && hidden.test(style));
}
