import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startRaycast, type HostOptions } from '../../packages/raycast-host/src/index.ts'
import type { Measured } from './measured.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const app = join(root, 'apps', 'raycast')
const rounds = 15

/** A built command's evaluation and first picture in a fresh thread, against those of one that only says hello. */
export async function bench(): Promise<Measured[]> {
  execFileSync('npm', ['--silent', 'run', 'build'], { cwd: app, stdio: 'ignore' })
  const scratch = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const folder = join(scratch, 'folder')
  cpSync(join(root, 'examples', 'robin'), folder, { recursive: true })
  const env = { ...process.env, AFTERWORD_STATE: join(scratch, 'state') }
  const hello = sayHello(join(scratch, 'hello'))
  const launch = async (options: HostOptions, command: string): Promise<number> => {
    const raycast = startRaycast({ env, preferences: { folder }, ...options })
    const { rendered } = await raycast.launch(command)
    await raycast.close()
    return rendered
  }
  const rows: Measured[] = []
  for (const command of ['draft-follow-up', 'follow-ups-due']) {
    const ours: number[] = []
    const peer: number[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await launch({ dist: join(app, 'dist') }, command))
      peer.push(await launch({ dist: hello }, 'hello'))
    }
    const [mine, theirs] = [median(ours), median(peer)]
    rows.push({ name: `${command} to its first picture, against “Hello”`, ours: mine, peer: theirs, unit: 'ms', ratio: mine / theirs, goal: '≤ 3', met: mine / theirs <= 3 })
  }
  rmSync(scratch, { recursive: true, force: true })
  return rows
}

/** The smallest extension there is, as `ray build` would write it. */
function sayHello(dist: string): string {
  mkdirSync(dist)
  const command = { name: 'hello', title: 'Hello', description: 'Hello', mode: 'view' }
  writeFileSync(join(dist, 'package.json'), JSON.stringify({ name: 'hello', author: 'somebody', platforms: ['macOS'], commands: [command] }))
  writeFileSync(join(dist, 'hello.js'), '"use strict";Object.defineProperty(exports,"__esModule",{value:true});'
    + 'const a=require("@raycast/api"),j=require("react/jsx-runtime");exports.default=()=>j.jsx(a.Detail,{markdown:"Hello"});')
  return dist
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
