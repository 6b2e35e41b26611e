// One contestant, one size, one process of its own, so that none warms the next one up or leaves it garbage. Prints a number.
import { closeSync, openSync, writeSync } from 'node:fs'
import { publishFeed } from '../../../packages/ics/src/calendar/feed.ts'
import { emptyLedger } from '../../../packages/ics/src/calendar/ledger.ts'
import { contestants, head, moment } from './contestants.ts'
import { manyEvents } from './events.ts'

const [what = '', who = '', size = '', peers = ''] = process.argv.slice(2)
const { load } = (await import(peers)) as { load: (name: string) => Promise<unknown> }
const events = manyEvents(Number(size))
const gc = globalThis.gc!

const measures: Record<string, () => Promise<number>> = {
  /** Milliseconds for the first whole calendar, the program itself being warm. */
  async build() {
    const build = await contestants[who]!(load)
    build(manyEvents(300))
    const times: number[] = []
    const rounds = Number(size) > 10_000 ? 1 : 3
    for (let i = 0; i < rounds; i++) {
      const fresh = events.map(event => ({ ...event }))
      gc()
      const begun = performance.now()
      const text = build(fresh)
      times.push(performance.now() - begun)
      if (text.split('BEGIN:VALARM').length !== 2 * events.length + 1) throw new Error(`${who} left something out`)
    }
    return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!
  },

  /** Milliseconds until calendar and ETag are ready to be sent again after one event of many changed, each time another. */
  async rebuild() {
    let feed = publishFeed(head, events, emptyLedger, moment)
    let bytes = feed.etag.length
    const rounds = 500
    const changed = Array.from({ length: rounds }, (_, i) => ({ ...events[i]!, summary: `Changed ${i}` }))
    const begun = performance.now()
    for (let i = 0; i < rounds; i++) {
      events[i] = changed[i]!
      feed = publishFeed(head, events, feed.ledger, moment)
      bytes += feed.etag.length
    }
    const took = (performance.now() - begun) / rounds
    const text = [...feed.chunks()].join('')
    if (!text.includes(`SUMMARY:Changed ${rounds - 1}`) || text !== publishFeed(head, structuredClone(events), feed.ledger, moment).ics || bytes === 0) throw new Error('the rebuilt calendar is another one')
    return took
  },

  async stringify() {
    const rounds = Math.max(5, Math.round(300_000 / events.length))
    let length = 0
    const begun = performance.now()
    for (let i = 0; i < rounds; i++) length += JSON.stringify(events).length
    return length > 0 ? (performance.now() - begun) / rounds : 0
  },

  /** Megabytes at the most, beyond the events themselves. */
  async memory() {
    const build = await contestants[who]!(load)
    gc()
    const before = process.memoryUsage().rss
    if (who === 'afterword') {
      const out = openSync('/dev/null', 'w')
      for (const chunk of publishFeed(head, events, emptyLedger, moment).chunks()) writeSync(out, chunk)
      closeSync(out)
    } else {
      build(events)
    }
    return (process.resourceUsage().maxRSS * 1024 - before) / 1e6
  },
}

console.log(await measures[what]!())
