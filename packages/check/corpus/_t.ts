import { readFileSync } from 'node:fs'
import { check, createDictionary, checks } from '../src/index.ts'
import { readCorpus } from './read.ts'
const rd = (p: string) => createDictionary(readFileSync(`/tmp/peers/node_modules/${p}/index.aff`,'utf8'), readFileSync(`/tmp/peers/node_modules/${p}/index.dic`,'utf8'))
const gb = rd('dictionary-en-gb'), us = rd('dictionary-en')
const group = new Map(checks.map(c=>[c.code,c.group]))
let bad=0, n=0
for (const {text, context, seeds} of readCorpus('clean')) {
  const f = check({text}, {...context, dictionary: context.settings?.dialect==='en-US'?us:gb})
  n++
  const hard = f.filter(x=>['language','left in','facts'].includes(group.get(x.code)!))
  if (hard.length) bad++
  for (const x of f) console.log(hard.includes(x)?'!!':'  ', text.split('\n')[0], '|', x.code, x.severity, JSON.stringify(text.slice(x.range.start,x.range.end).slice(0,60)), x.message.slice(0,80))
}
console.log(bad,'of',n)
