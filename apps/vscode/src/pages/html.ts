import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A page of ours: nothing comes from elsewhere, and only this style and, where there is one, this script may run. */
export function page({ title, body, script }: { title: string; body: string; script?: string }): string {
  const scripts = script === undefined ? "" : `; script-src ${hashOf(script)}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; form-action 'none'; style-src ${hashOf(style)}${scripts}">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
${script === undefined ? "" : `<script>${script}</script>`}
</body>
</html>
`;
}

/** A link to a command. Links of one name are told apart by what they are about, for a reader that lists them. */
export const link = (id: string, target: object, label: string, about = ""): string =>
  `<a class="action" href="${command(id, target)}"${about === "" ? "" : ` aria-label="${escape(`${label}: ${about}`)}"`}>${escape(label)}</a>`;

/** Opaque ids only; encoded twice, as an argument in a URL in an attribute. */
const command = (id: string, target: object): string =>
  escape(`command:${id}?${encodeURIComponent(JSON.stringify([target]))}`);

/** Anybody's text inside an element or a quoted attribute. */
export const escape = (text: string): string =>
  text
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, " ")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; }
main { max-width: 800px; margin: 0 auto; padding: 0 16px 48px; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1em 0 .6em; }
h2 { font-size: 1.05em; font-weight: 600; margin: 0; }
main > h2 { margin: 1.4em 0 .4em; }
h3 { font-size: 1em; font-weight: 600; margin: 1em 0 .2em; }
.role, .state, .when, cite { color: var(--vscode-descriptionForeground); font-weight: 400; font-style: normal; }
figure { margin: 0 0 1em; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 560px; height: auto; }
ol.cards { list-style: none; padding: 0; }
ol.cards > li { padding: 12px 16px; margin: 0 0 10px; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); border-left: 3px solid var(--vscode-descriptionForeground); background: var(--vscode-editorWidget-background); }
ol.cards > li.open { border-left-color: var(--vscode-textLink-foreground); }
ol.cards > li.overdue { border-left-color: var(--vscode-errorForeground); }
ol.cards > li.done, ol.cards > li.skipped, ol.cards > li.lapsed { border-left-style: dotted; }
ol.cards p { margin: .3em 0; }
.dissent, .notice { padding-left: 10px; border-left: 2px solid var(--vscode-editorWarning-foreground, currentColor); }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible, summary:focus-visible, figure:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.actions a { margin-right: 14px; }
summary { cursor: pointer; color: var(--vscode-descriptionForeground); }
dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: 2px 14px; margin: 0; }
dd { margin: 0; }
ul { margin: 0; padding-left: 20px; }
cite { display: block; }
main { overflow-wrap: anywhere; }
.field { margin: 0 0 1em; }
.field label, .field > .role { display: block; }
input, select, textarea { box-sizing: border-box; width: 100%; padding: 4px 6px; font: inherit; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, var(--vscode-widget-border, transparent))); }
input[type=checkbox] { width: auto; }
output { display: block; min-height: 1.4em; color: var(--vscode-descriptionForeground); }
.wrong, #told { color: var(--vscode-errorForeground); }
button { padding: 6px 14px; font: inherit; cursor: pointer; color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
button:hover { background: var(--vscode-button-hoverBackground); }
:is(input, select, textarea, button):focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 480px) { dl { display: block; } dt { font-weight: 600; margin-top: .4em; } ol.cards > li { padding: 8px 10px; } .actions a { display: inline-block; margin: 0 12px 6px 0; } }
`;
