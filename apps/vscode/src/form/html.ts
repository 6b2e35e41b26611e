import {
  readFields,
  type Action,
  type Field,
  type FieldContext,
  type Snapshot,
  type TypedFields,
} from "@afterword/service";
import { escape, page } from "../pages/html.ts";
import { formScript } from "./script.ts";

/** The fields of an action on one page, filled with what is known; the extra ones are folded away. */
export function formPage(
  action: Action,
  { heading, submit }: { heading: string; submit: string },
  snapshot: Snapshot,
  typed: TypedFields,
): string {
  const context: FieldContext = { snapshot, values: readFields(action, typed, snapshot).values };
  const all = Object.entries(action.fields).filter(([, { kind }]) => kind !== "file" && kind !== "card");
  const control = ([name, field]: [string, Field<unknown>]): string =>
    fieldHtml(name, field, context, typed[name]) + (field.kind === "people" ? paste : "");
  const isOpen = ([, { extra, required, initial }]: [string, Field<unknown>]): boolean =>
    !extra || (required && initial === undefined);
  const usual = all.filter(isOpen);
  const more = all.filter((entry) => !isOpen(entry));
  return page({
    title: heading,
    script: formScript,
    body: `<h1>${escape(heading)}</h1>
<p>${escape(action.summary)}</p>
<form id="form" novalidate>
${usual.map(control).join("\n")}
${more.length === 0 ? "" : `<details><summary>More</summary>${more.map(control).join("\n")}</details>`}
<p id="told" role="status"></p>
<p><button type="submit">${escape(submit)}</button></p>
</form>`,
  });
}

const paste = `<details><summary>Paste people from an invitation, a signature or LinkedIn</summary>
<p><label for="paste">The text</label><textarea id="paste" rows="4"></textarea></p>
<p><button type="button" id="find">Find People</button></p><ul id="found"></ul></details>`;

function fieldHtml(name: string, field: Field<unknown>, context: FieldContext, typed: TypedFields[string]): string {
  const { label, question, help, required, placeholder, kind, many, initial } = field;
  const value = typed === undefined ? "" : [typed].flat().join("\n");
  // What is assumed depends on what else is typed, so it is shown and not filled in.
  const assumed = initial?.(context) ?? placeholder;
  const id = `field-${name}`;
  const common = `id="${id}" name="${escape(name)}" aria-describedby="${id}-help ${id}-echo"${required ? ' aria-required="true"' : ""}${assumed === undefined ? "" : ` placeholder="${escape(assumed)}"`}`;
  const choices =
    kind === "flag"
      ? [
          { value: "no", label: "No" },
          { value: "yes", label: "Yes" },
        ]
      : field.choices?.(context);
  const control =
    many || kind === "people"
      ? `<textarea ${common} rows="3">${escapeLines(value)}</textarea>`
      : choices && choices.length <= 40
        ? `<select ${common}><option value=""></option>${choices.map((one) => `<option value="${escape(one.value)}"${one.value === value ? " selected" : ""}>${escape(one.label)}</option>`).join("")}</select>`
        : `<input ${common} value="${escape(value)}"${choices ? ` list="${id}-list"` : ""}>${choices ? `<datalist id="${id}-list">${choices.map((one) => `<option value="${escape(one.value)}">${escape(one.label)}</option>`).join("")}</datalist>` : ""}`;
  return `<p class="field"><label for="${id}">${escape(label)}${required ? "" : ' <span class="role">optional</span>'}</label>
<span class="role" id="${id}-help">${escape([question, help, many && "One on each line."].filter(Boolean).join(" "))}</span>
${control}
<output id="${id}-echo" for="${id}"></output></p>`;
}

/** Several lines stay several. */
const escapeLines = (text: string): string => text.split("\n").map(escape).join("\n");
