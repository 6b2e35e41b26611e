// Puts the dictionaries where the build takes them along: they are read at run time, one at a time, and only by a check.
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const to = fileURLToPath(new URL('../assets/dictionaries', import.meta.url))

mkdirSync(to, { recursive: true })
for (const [name, dialect] of [['dictionary-en', 'en-US'], ['dictionary-en-gb', 'en-GB']] as const) {
  const from = dirname(fileURLToPath(import.meta.resolve(name)))
  for (const [file, as] of [['index.aff', `${dialect}.aff`], ['index.dic', `${dialect}.dic`], ['license', `${dialect}.license.txt`]] as const) {
    copyFileSync(join(from, file), join(to, as))
  }
}
