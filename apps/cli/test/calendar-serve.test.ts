import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { request, type IncomingMessage, type RequestOptions } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyLedger, type Feed } from '@afterword/ics'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { serveFeed, type FeedServer } from '@afterword/serve'
import { desk } from './harness.ts'

const token = '0123456789abcdef0123456789abcdef'
const feedOf = (etag: string): Feed => ({ ics: `BEGIN:VCALENDAR\r\nX-A:é ${etag}\r\nEND:VCALENDAR\r\n`, etag: `"${etag}"`, modified: '2026-11-23T09:00:00Z', ledger: emptyLedger, chunks: () => [] })

interface Answer { status: number, headers: IncomingMessage['headers'], body: string }

function ask(port: number, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', part => (body += part)).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })
}

describe('the server', () => {
  let server: FeedServer
  let feed = feedOf('a')
  const path = `/${token}/follow-ups.ics`
  const get = (headers: Record<string, string> = {}, method = 'GET') => ask(server.port, { path, method, headers })

  beforeAll(async () => {
    server = await serveFeed({ feed: async () => feed, token, port: 0 })
  })
  afterAll(() => server.close())

  test('gives the calendar, privately', async () => {
    const { status, headers, body } = await get()
    expect(status).toBe(200)
    expect(body).toBe(feed.ics)
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'etag': feed.etag, 'last-modified': 'Mon, 23 Nov 2026 09:00:00 GMT', 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('HEAD says the same without the body', async () => {
    const { status, headers, body } = await get({}, 'HEAD')
    expect([status, body, headers['content-length']]).toEqual([200, '', `${Buffer.byteLength(feed.ics)}`])
  })

  test.each<[string, Record<string, string>, number]>([
    ['the ETag', { 'If-None-Match': feed.etag }, 304],
    ['one of several', { 'If-None-Match': `"x", W/${feed.etag}` }, 304],
    ['anything', { 'If-None-Match': '*' }, 304],
    ['another ETag', { 'If-None-Match': '"x"' }, 200],
    ['a later date', { 'If-Modified-Since': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 304],
    ['an earlier date', { 'If-Modified-Since': 'Mon, 23 Nov 2026 08:59:59 GMT' }, 200],
    ['no date', { 'If-Modified-Since': 'never' }, 200],
    ['another ETag and a later date', { 'If-None-Match': '"x"', 'If-Modified-Since': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 200],
  ])('asked with %s', async (_, headers, status) => {
    const answer = await get(headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.etag).toBe(feed.etag)
    if (status === 304) expect(answer.body).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async method => {
    const { status, headers } = await get({}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    '/', '/follow-ups.ics', `/${token}`, `/${token}/`, `/${token}/other.ics`, `/${token.replace('0', '1')}/follow-ups.ics`, `/${token}/follow-ups.ics?x`, `//${token}/follow-ups.ics`, `/${token}/../${token}/follow-ups.ics`,
  ])('%s is not there', async wrong => {
    for (const method of ['GET', 'POST']) expect(await ask(server.port, { path: wrong, method })).toMatchObject({ status: 404, body: '' })
  })

  // A page may give a name of its own this address; the browser then sends that name.
  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '0.0.0.0', 'localhost.evil.example'])('asked as %s it says nothing', async host => {
    expect(await get({ Host: host })).toMatchObject({ status: 421, body: '' })
  })

  test('asked as localhost it answers', async () => expect((await get({ Host: `localhost:${server.port}` })).status).toBe(200))

  test('is not there for other machines', () => expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/))

  test('a changed calendar has another ETag', async () => {
    const old = feed.etag
    feed = feedOf('b')
    expect((await get({ 'If-None-Match': old })).status).toBe(200)
  })

  test('while the folder cannot be read, subscribers are asked to come back', async () => {
    const broken = await serveFeed({ feed: () => Promise.reject(new Error('/home/me/secret')), token, port: 0 })
    onTestFinished(() => broken.close())
    expect(await ask(broken.port, { path })).toMatchObject({ status: 503, body: '', headers: { 'retry-after': '60' } })
  })

  test('a port that is taken is an error', async () => {
    await expect(serveFeed({ feed: async () => feed, token, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('afterword calendar serve', () => {
  const start = fileURLToPath(new URL('../src/start.ts', import.meta.url))

  async function serve(folder: string, state: string, ...options: string[]): Promise<{ child: ChildProcess, url: URL, output: () => string }> {
    const child = spawn(process.execPath, [start, 'calendar', 'serve', '--json', ...options], { env: { ...process.env, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: state } })
    onTestFinished(() => void child.kill('SIGKILL'))
    let output = ''
    child.stdout.on('data', part => (output += part))
    child.stderr.on('data', part => (output += part))
    while (!output.includes('}')) {
      if (child.exitCode !== null) throw new Error(output)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    return { child, url: new URL((JSON.parse(output) as { url: string }).url), output: () => output }
  }

  test('serves the folder as it is, keeps its address, and ends cleanly', async () => {
    const me = desk()
    const state = join(me.folder, '..', 'state')
    await me.run('add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"')
    const first = await serve(me.folder, state)
    const path = first.url.pathname
    expect(path).toMatch(/^\/[0-9a-f]{32}\/follow-ups\.ics$/)
    expect((await ask(Number(first.url.port), { path })).body).toContain('(Acme)')
    await me.run('add Globex SRE --start "2026-11-20 10:00" --end 11:00 --with "Hana Sato <h@globex.example>"')
    expect((await ask(Number(first.url.port), { path })).body).toContain('(Globex)')
    // The secret is in a file of the user's alone, and in no output but the address itself.
    const folders = join(state, 'folders')
    const kept = join(folders, readdirSync(folders)[0]!, 'calendar-address')
    expect(readFileSync(kept, 'utf8')).toContain(path.slice(1, 33))
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(first.output().split(path.slice(1, 33))).toHaveLength(2)

    first.child.kill('SIGTERM')
    expect(await once(first.child, 'exit')).toEqual([0, null])
    const again = await serve(me.folder, state)
    expect(again.url.href).toBe(first.url.href)
    again.child.kill('SIGINT')
    expect(await once(again.child, 'exit')).toEqual([0, null])
    const anew = await serve(me.folder, state, '--new-address')
    expect(anew.url.pathname).not.toBe(path)
    expect((await ask(Number(anew.url.port), { path })).status).toBe(404)
  })

  test('a port that is no port is wrong usage', async () => expect((await desk().run('calendar serve --port 0')).code).toBe(2))
})
