import { readdir, readFile } from 'node:fs/promises'
import { rulesPage } from './rules/page.ts'

const rulesFolder = new URL('../../packages/core/src/rules/', import.meta.url)

/** The registry of rules, from the files that are there, and the page about them. */
export async function generate(): Promise<Record<string, string>> {
  return {
    'packages/core/src/rules/registry.gen.ts': registry([...await ruleFiles(''), ...await ruleFiles('stops/')]),
    'docs/rules.md': rulesPage(),
  }
}

export function registry(files: readonly string[]): string {
  const imports = files.map(file => `import { rule as ${variable(file)} } from './${file}'`)
  const list = (wanted: (file: string) => boolean): string => files.filter(wanted).map(file => `  ${variable(file)},`).join('\n')
  const isStop = (file: string): boolean => file.startsWith('stops/')
  const isException = (file: string): boolean => !isStop(file) && file.split('.').length > 2
  return `// Written by \`pnpm generate\` from the files in this folder.
import type { BaseRule, ExceptionRule, Stop } from './rule.ts'
${imports.join('\n')}

export const baseRules: readonly BaseRule[] = [
${list(file => !isStop(file) && !isException(file))}
]

export const exceptionRules: readonly ExceptionRule[] = [
${list(isException)}
]

export const stops: readonly Stop[] = [
${list(isStop)}
]
`
}

/** A rule's file is one that exports a `rule`. */
export async function ruleFiles(folder: string): Promise<string[]> {
  const names = (await readdir(new URL(`./${folder}`, rulesFolder))).filter(name => name.endsWith('.ts') && !/\.(?:test|gen)\.ts$/.test(name)).sort()
  const files = await Promise.all(names.map(async name => ({ name, text: await readFile(new URL(`./${folder}${name}`, rulesFolder), 'utf8') })))
  return files.filter(({ text }) => /^export const rule = /m.test(text)).map(({ name }) => folder + name)
}

const variable = (file: string): string => file.replace(/\.ts$/, '').replace(/[-./](\w)/g, (_, letter: string) => letter.toUpperCase())
