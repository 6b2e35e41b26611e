/** Embeds the template files into core, which cannot read them, and writes the page that shows each one filled in. */
import { readdirSync, readFileSync } from 'node:fs'
import { readTemplate, type Template } from '../../packages/core/src/templates/template.ts'

const folder = new URL('../../packages/core/src/templates/', import.meta.url)

export function generate(): Record<string, string> {
  const templates = readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => read(file.replace(/\.md$/, ''), readFileSync(new URL(file, folder), 'utf8')))
  return {
    'packages/core/src/templates/registry.gen.ts': registry(templates),
  }
}

function read(name: string, source: string): Template {
  const { template, problems } = readTemplate(name, source)
  if (!template) throw new Error(problems.map(({ line, column, message }) => `${name}.md:${line}:${column} ${message}`).join('\n'))
  return template
}

const registry = (templates: readonly Template[]): string => `// Written by \`pnpm generate\` from the .md files beside it. Do not edit.
import type { Template } from './template.ts'

export const builtinTemplates: readonly Template[] = ${JSON.stringify(templates, null, 2)}
`
