import { readFileSync } from 'node:fs'
import { check, createDictionary, checks } from '../src/index.ts'
import { readCorpus } from './read.ts'
const rd = (p: string) => createDictionary(readFileSync(`/tmp/peers/node_modules/${p}/index.aff`,'utf8'), readFileSync(`/tmp/peers/node_modules/${p}/index.dic`,'utf8'))
const gb = rd('dictionary-en-gb'), us = rd('dictionary-en')
let hit=0, n=0
for (const {text, context, seeds} of readCorpus('seeded')) {
  const f = check({text}, {...context, dictionary: context.settings?.dialect==='en-US'?us:gb})
  const used = new Set()
  for (const s of seeds) { n++
    const found = f.filter(x=> s.start===s.end ? true : x.range.start<s.end && x.range.end>s.start)
    const ok = s.start===s.end ? f.some(x=>x.code===({'no-thanks':'no-thanks','not-specific':'nothing-specific','missing-signature':'missing-signature'} as any)[s.class]) : found.length>0
    if (ok) hit++; else console.log('MISS', s.class, JSON.stringify(text.slice(Math.max(0,s.start-20),s.start)), '>>', text.slice(s.start,s.end))
    found.forEach(x=>used.add(x))
  }
  for (const x of f) if (!used.has(x)) console.log('  extra', x.code, JSON.stringify(text.slice(x.range.start,x.range.end).slice(0,50)), x.message.slice(0,60))
}
console.log(hit,'of',n)
