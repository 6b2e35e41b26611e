import { noSuch } from '../model/nearest.ts'
import { filters } from './filters.ts'
import { isSlot, slots } from './slots.ts'
import { filtersUsed, parse, slotsUsed, type Position, type TemplateProblem } from './syntax.ts'
import type { Template } from './template.ts'

/** What is wrong with a template that could be read: a slot nobody declared, one declared and never used, a slip in the text. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const top: Position = { line: 1, column: 1 }
  const body = parse(template.body, { line: template.bodyLine, column: 1 })
  const subject = parse(template.subject ?? '', top)
  const problems = [...subject.problems, ...body.problems]
  const used = new Map([...slotsUsed(subject.nodes), ...slotsUsed(body.nodes)])
  const declared = Object.keys(template.slots)
  for (const [name, at] of used) {
    if (declared.includes(name)) continue
    problems.push({
      ...at,
      message: isSlot(name) ? `slot "${name}" is not declared: add "${name}: ${slots[name].type}" to slots` : noSuch('slot', name, [...declared, ...Object.keys(slots)]),
    })
  }
  for (const name of declared) {
    if (!used.has(name)) problems.push({ ...top, message: `slot "${name}" is declared and never used` })
    else if (isSlot(name) && template.slots[name]!.type !== slots[name].type) {
      problems.push({ ...top, message: `slot "${name}" holds a ${slots[name].type}, not a ${template.slots[name]!.type}` })
    }
  }
  for (const name of [...template.when, ...template.shorten]) {
    if (!isSlot(name) && !declared.includes(name)) problems.push({ ...top, message: noSuch('slot', name, Object.keys(slots)) })
  }
  for (const { name, args, line, column } of [...filtersUsed(subject.nodes), ...filtersUsed(body.nodes)]) {
    const filter = filters[name]
    if (!filter) {
      problems.push({ line, column, message: noSuch('filter', name, Object.keys(filters)) })
    } else if (filter.takes !== args.length) {
      problems.push({ line, column, message: `the filter "${name}" takes ${filter.takes === 0 ? 'no argument' : `${filter.takes} arguments`}` })
    }
  }
  if (template.channel === 'email' && template.subject === undefined) problems.push({ ...top, message: 'a mail needs a subject' })
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}
