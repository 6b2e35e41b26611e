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

/**
 * Launching a built command, against one that only says hello: the whole launch, from starting its thread to the first picture;
 * and the part of it that the bundle makes, its evaluation and first render once thread and React are there.
 */
export async function bench(): Promise<Measured[]> {
  execFileSync('npm', ['--silent', 'run', 'build'], { cwd: app, stdio: 'ignore' })
  const scratch = mkdtempSync(join(tmpdir(), 'afterword-bench-'))
  const folder = join(scratch, 'folder')
  cpSync(join(root, 'examples', 'robin'), folder, { recursive: true })
  const env = { ...process.env, AFTERWORD_STATE: join(scratch, 'state') }
  const hello = sayHello(join(scratch, 'hello'))
  const launch = async (options: HostOptions, command: string): Promise<Times> => {
    const begun = performance.now()
    const raycast = startRaycast({ env, preferences: { folder }, ...options })
    const { rendered } = await raycast.launch(command)
    const launched = performance.now() - begun
    await raycast.close()
    return { launched, rendered }
  }
  const rows: Measured[] = []
  for (const command of ['draft-follow-up', 'follow-ups-due']) {
    const ours: Times[] = []
    const peer: Times[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await launch({ dist: join(app, 'dist') }, command))
      peer.push(await launch({ dist: hello }, 'hello'))
    }
    rows.push(compare(`launching ${command}, against “Hello”`, ours, peer, 'launched'))
    rows.push(compare(`of which its bundle and first render`, ours, peer, 'rendered'))
  }
  rmSync(scratch, { recursive: true, force: true })
  return rows
}

interface Times { launched: number, rendered: number }

function compare(name: string, ours: readonly Times[], peer: readonly Times[], what: keyof Times): Measured {
  const [mine, theirs] = [ours, peer].map(times => median(times.map(time => time[what]))) as [number, number]
  return { name, ours: mine, peer: theirs, unit: 'ms', ratio: mine / theirs, goal: '≤ 3', met: mine / theirs <= 3 }
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
