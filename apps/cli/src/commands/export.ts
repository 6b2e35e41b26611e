import { Command, Option } from 'commander'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeCsv, writeJson } from '@afterword/store'
import { DataError, open, type BuildCommand } from '../host.ts'
import { clean } from '../terminal.ts'

interface ExportOptions { format?: 'json' | 'csv', out?: string }

export const build: BuildCommand = io => new Command('export')
  .description('everything in the folder as JSON, or the applications as a table')
  .addOption(new Option('--format <format>', 'what to write; without it the file\'s name decides, else json').choices(['json', 'csv']))
  .option('--out <file>', 'a new file to write to')
  .action(async ({ format, out }: ExportOptions, command: Command) => {
    const { store, problems } = await open(io, command)
    const { data } = await store.export()
    const isTable = (format ?? (out?.toLowerCase().endsWith('.csv') ? 'csv' : 'json')) === 'csv'
    const text = isTable ? writeCsv(data) : writeJson(data)
    if (out === undefined) io.out(text)
    else {
      await writeNew(resolve(io.cwd, out), text, out)
      io.out(`${data.applications.length} ${data.applications.length === 1 ? 'application' : 'applications'} written to ${clean(out)}.\n`)
    }
    if (problems.some(({ severity }) => severity === 'error')) throw new DataError('what is named above could not be read and is missing in the export')
  })

/** Never over anything: an export is private, and a slip of the name must not cost a file. */
async function writeNew(path: string, text: string, shown: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(error.code === 'EEXIST' ? `${shown} is there already; choose another name` : `${shown} could not be written (${error.code})`)
  })
}
