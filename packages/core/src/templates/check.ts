import { noSuch } from "../text/nearest.ts";
import { filters } from "./filters.ts";
import { isSlot, slots } from "./slots.ts";
import { filtersUsed, parse, slotsUsed, type Node, type TemplateProblem } from "./syntax.ts";
import type { Place, Template } from "./template.ts";

/**
 * What is wrong with a template that could be read: a slot nobody declared, one declared and never used, a slip in the text.
 * `place` is what reading it gave; without it, what concerns the front matter is said to be at its top.
 */
export function checkTemplate(template: Template, place: Place = () => ({ line: 1, column: 1 })): TemplateProblem[] {
  const body = parse(template.body, { line: template.bodyLine, column: 1 });
  const subject = parse(template.subject ?? "", place("subject"));
  const problems = [...subject.problems, ...body.problems, ...runOn(body.nodes)];
  const used = new Map([...slotsUsed(body.nodes), ...slotsUsed(subject.nodes)]);
  const declared = Object.keys(template.slots);
  for (const [name, at] of used) {
    if (declared.includes(name)) continue;
    problems.push({ ...at, message: noSuch("slot", name, [...declared, ...Object.keys(slots)]) });
  }
  for (const name of declared) {
    if (!used.has(name))
      problems.push({ ...place("slots", name), message: `slot "${name}" is declared but never used` });
    else if (isSlot(name) && template.slots[name]!.type !== slots[name].type) {
      problems.push({
        ...place("slots", name),
        message: `slot "${name}" holds a ${slots[name].type}, not a ${template.slots[name]!.type}`,
      });
    }
  }
  for (const list of ["when", "shorten", "optional"] as const) {
    for (const [index, name] of template[list].entries()) {
      if (!isSlot(name) && !declared.includes(name))
        problems.push({ ...place(list, index), message: noSuch("slot", name, Object.keys(slots)) });
    }
  }
  for (const { name, args, line, column } of [...filtersUsed(subject.nodes), ...filtersUsed(body.nodes)]) {
    const filter = filters[name];
    if (!filter) {
      problems.push({ line, column, message: noSuch("filter", name, Object.keys(filters)) });
    } else if (filter.takes !== args.length) {
      problems.push({
        line,
        column,
        message: `the filter "${name}" takes ${filter.takes === 0 ? "no argument" : `${filter.takes} arguments`}`,
      });
    }
  }
  if (template.channel === "email" && template.subject === undefined)
    problems.push({ ...place("channel"), message: "a mail needs a subject" });
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A greeting or a sign-off that would run into what stands below it, since a line break is a space. */
function runOn(nodes: readonly Node[]): TemplateProblem[] {
  return nodes.flatMap((node, index) => {
    if (node.is === "vary") return node.options.flatMap(runOn);
    if (node.is === "if") return node.branches.flatMap((branch) => runOn(branch.nodes));
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (node.is !== "slot" || after?.is !== "text" || !/^,?[ \t]*\n(?![ \t]*\n)/.test(after.text)) return [];
    if (after.text.trim().length <= 1 && nodes[index + 2] === undefined) return [];
    if (node.slot === "signoff")
      return [
        {
          ...node.at,
          message: "what follows the sign-off would stand on the same line: end this line with a backslash",
        },
      ];
    const greets =
      node.slot === "to" && before?.is === "text" && /(?:^|\n)(?:Dear|Hello|Hi|Good \w+) $/.test(before.text);
    return greets
      ? [
          {
            ...node.at,
            message: "what follows the greeting would stand on the same line: leave an empty line below it",
          },
        ]
      : [];
  });
}
