import { readdir } from 'node:fs/promises'

const rulesFolder = new URL('../../packages/core/src/rules/', import.meta.url)

/** The registry of rules, from the files that are there. */
export async function generate(): Promise<Record<string, string>> {
  const names = (await readdir(rulesFolder)).filter(isRule)
  const stops = (await readdir(new URL('stops/', rulesFolder))).filter(isRule).filter(name => name !== 'silenced.ts')
  const files = [...names.sort(), ...stops.sort().map(name => `stops/${name}`)]
  const imports = files.map(file => `import { rule as ${variable(file)} } from './${file}'`)
  const list = (wanted: (file: string) => boolean): string => files.filter(wanted).map(file => `  ${variable(file)},`).join('\n')
  const isStop = (file: string): boolean => file.startsWith('stops/')
  const isException = (file: string): boolean => !isStop(file) && file.split('.').length > 2
  return {
    'packages/core/src/rules/registry.gen.ts': `// Written by \`pnpm generate\` from the files in this folder.
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
`,
  }
}

const isRule = (name: string): boolean => name.endsWith('.ts') && !/(?:\.test|\.gen)\.ts$|^rule\.ts$/.test(name)
const variable = (file: string): string => file.replace(/\.ts$/, '').replace(/[-./](\w)/g, (_, letter: string) => letter.toUpperCase())
