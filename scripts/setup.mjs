// Installs what the checkout needs, once: nothing but Node 20 and npm is asked of the machine. Plain JavaScript, because the
// Node that runs it may be too old for anything else; every later step runs on the Node that this installs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.afterword-setup')
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const wanted = createHash('sha256')
for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) wanted.update(readFileSync(join(root, file)))
const digest = wanted.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  console.error('Setting up: a minute the first time, nothing after that.')
  const [command, args] = ['npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']]
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}`)
    console.error(`Setting up failed: ${error?.message ?? `${command} ${args.join(' ')} ended with ${status}`}`)
    process.exit(1)
  }
  writeFileSync(stamp, digest)
}
