import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measured.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Starting the built program on fifty applications, against starting Node and doing nothing. */
export async function bench(): Promise<Measured[]> {
  execFileSync('node', ['build.ts'], { cwd: join(root, 'apps', 'cli'), stdio: 'ignore' })
  const scratch = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const folder = join(scratch, 'folder')
  cpSync(join(root, 'examples', 'robin'), folder, { recursive: true })
  const text = readFileSync(join(folder, 'acme-platform-engineer.md'), 'utf8')
  for (let n = 0; n < 47; n++) writeFileSync(join(folder, `company-${n}.md`), text.replace('id: acme1', `id: c${n}`).replace('company: Acme', `company: Company ${n}`))
  const program = join(root, 'apps', 'cli', 'dist', 'afterword.js')
  const argv = [program, 'next', '--folder', folder, '--now', '2026-11-22T16:00:00Z']
  const env = { ...process.env, AFTERWORD_STATE: join(scratch, 'state') }
  const time = (args: string[]): number => {
    const begun = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    return Number(process.hrtime.bigint() - begun) / 1e6
  }
  const nothing = ['-e', '0']
  // Once each to warm the compile cache and the index; then in turns, so that a busy moment hits both.
  time(argv)
  time(nothing)
  const ours: number[] = []
  const peer: number[] = []
  for (let i = 0; i < 15; i++) {
    ours.push(time(argv))
    peer.push(time(nothing))
  }
  rmSync(scratch, { recursive: true, force: true })
  const [mine, node] = [median(ours), median(peer)]
  return [{ name: '`afterword next`, 50 applications, against `node -e 0`', ours: mine, peer: node, unit: 'ms', ratio: mine / node, goal: '≤ 3', met: mine / node <= 3 }]
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
