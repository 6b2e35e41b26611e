import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measured.ts'
import { installPeers } from './peers.ts'

const peers = { 'ics': '3.12.0', 'ts-ics': '2.4.6', 'ical.js': '2.2.1', 'ical-generator': '11.1.2' }
const worker = fileURLToPath(new URL('calendar/worker.ts', import.meta.url))

/** First builds against each peer, a rebuild after one change against JSON.stringify, and memory against plain ical-generator. */
export async function bench(): Promise<Measured[]> {
  const module = installPeers('calendar', peers)
  const measure = (what: string, who: string, size: number): number => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', worker, what, who, `${size}`, module], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${what} ${who} ${size}: ${stderr}`)
    return Number(stdout)
  }
  const rows: Measured[] = []
  for (const size of [1000, 10_000, 100_000]) {
    const events = `${size.toLocaleString('en')} events`
    const ours = measure('build', 'afterword', size)
    for (const who of Object.keys(peers)) {
      const peer = measure('build', who, size)
      rows.push({ name: `${events} for the first time, against ${who}`, ours, peer, unit: 'ms', ratio: peer / ours, goal: '> 1', met: peer > ours })
    }
    const [again, stringify] = [measure('rebuild', 'afterword', size), measure('stringify', 'afterword', size)]
    rows.push({ name: `${events} after one change, against JSON.stringify of them`, ours: again, peer: stringify, unit: 'ms', ratio: stringify / again, goal: '≥ 10', met: stringify / again >= 10 })
  }
  const [streamed, plain] = [measure('memory', 'afterword', 100_000), measure('memory', 'ical-generator', 100_000)]
  rows.push({ name: 'memory for 100,000 events, streamed, against ical-generator', ours: streamed, peer: plain, unit: 'MB', ratio: plain / streamed, goal: '> 10', met: plain / streamed > 10 })
  return rows
}
