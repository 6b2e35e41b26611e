// Puts the data where the build takes them along, instead of into every command: each is read at run time, when it is needed.
// Beside them lie their licences.
import { copyFileSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const assets = fileURLToPath(new URL('../assets', import.meta.url))
const packageOf = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)))

const dictionaries = emptied('dictionaries')
for (const [name, dialect] of [['dictionary-en', 'en-US'], ['dictionary-en-gb', 'en-GB']] as const) {
  for (const [file, as] of [['index.aff', `${dialect}.aff`], ['index.dic', `${dialect}.dic`], ['license', `${dialect}.license.txt`]] as const) {
    copyFileSync(join(packageOf(name), file), join(dictionaries, as))
  }
}

const holidays = emptied('holidays')
const sources = packageOf('@afterword/holidays')
for (const path of globSync('data/*.gen.ts', { cwd: sources })) {
  const { default: table } = (await import(pathToFileURL(join(sources, path)).href)) as { default: unknown }
  writeFileSync(join(holidays, basename(path).replace('.gen.ts', '.json')), `${JSON.stringify(table)}\n`)
}
for (const file of ['LICENSE-DATA', 'SOURCES.md']) copyFileSync(join(sources, '..', file), join(holidays, file))

function emptied(name: string): string {
  const folder = join(assets, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
