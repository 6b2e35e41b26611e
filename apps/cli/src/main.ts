import { Temporal } from 'temporal-polyfill'
import { run } from './run.ts'

const { argv, env, platform, stdin, stdout, stderr } = process

// A reader that closes early (`| head`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(argv.slice(2), {
  env,
  cwd: process.cwd(),
  platform,
  now: Temporal.Now.instant(),
  // Asked for only where no file names a zone: looking it up costs more than the rest of the start.
  get zone() { return Temporal.Now.timeZoneId() },
  out: text => void stdout.write(text),
  err: text => void stderr.write(text),
  stdin: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  },
  interactive: stdin.isTTY === true && stdout.isTTY === true && env['CI'] === undefined,
  columns: Math.min(stdout.columns ?? 100, 110),
  colour: env['NO_COLOR'] === undefined && (stdout.isTTY === true || env['FORCE_COLOR'] !== undefined),
})
