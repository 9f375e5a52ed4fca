import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createGunzip, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { packPage } from './pack-page'

let server: Server
afterEach(() => server.close())

const page = 'text/html; charset=utf-8'

/** What a browser, or whoever sends these headers, is answered by a web process whose page is written so. */
async function ask(write: RequestListener, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) {
  server = createServer((req, res) => {
    packPage(req, res)
    write(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new Promise<IncomingMessage>((resolve, reject) => get({ port, headers, agent: false }, resolve).on('error', reject))
}

describe('a page on its way to a browser', () => {
  it('is compressed in one piece, though its headers were to be sent ahead', async () => {
    const answer = await ask((_, res) => {
      res.setHeader('Content-Type', page)
      res.flushHeaders()
      res.write('<p>Zażółć ')
      res.end('gęślą</p>')
    })
    const packed = await buffer(answer)
    expect(answer.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'content-length': String(packed.length),
    })
    expect(gunzipSync(packed).toString()).toBe('<p>Zażółć gęślą</p>')
  })

  it('shows its frame while a slow part is waited for (H-3)', async () => {
    let goOn = () => {}
    const seen = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const answer = await ask(async (_, res) => {
      res.setHeader('Content-Type', page)
      res.write('<p>Loading</p>')
      await seen
      res.write('<p>40 people</p>')
      res.end()
    })
    const parts: string[] = []
    for await (const part of answer.pipe(createGunzip())) {
      parts.push(String(part))
      goOn()
    }
    expect(parts[0]).toBe('<p>Loading</p>')
    expect(parts.join('')).toBe('<p>Loading</p><p>40 people</p>')
  })

  it('is whole however long it is', async () => {
    const line = '<p>A customer’s order of 1,000 lines</p>'.repeat(1000)
    const answer = await ask((_, res) => {
      res.setHeader('Content-Type', page)
      for (let part = 0; part < 20; part++) res.write(line)
      res.end()
    })
    expect(gunzipSync(await buffer(answer)).toString()).toBe(line.repeat(20))
  })

  it('comes as it is to whoever reads no gzip, and what is no text comes as it is to all', async () => {
    const asIs = await ask((_, res) => {
      res.setHeader('Content-Type', page)
      res.end('<p>Good day</p>')
    }, {})
    expect(String(await buffer(asIs))).toBe('<p>Good day</p>')
    server.close()
    const picture = await ask((_, res) => {
      res.writeHead(200, { 'Content-Type': 'image/webp', 'Content-Length': 3 })
      res.end(Buffer.from([1, 2, 3]))
    })
    expect(picture.headers['content-encoding']).toBeUndefined()
    expect([...(await buffer(picture))]).toEqual([1, 2, 3])
  })

  it('has no body where there is none', async () => {
    const answer = await ask((_, res) => {
      res.statusCode = 307
      res.setHeader('Location', '/sign-in')
      res.end()
    })
    expect([answer.statusCode, answer.headers['content-encoding'], (await buffer(answer)).length]).toEqual([307, undefined, 0])
  })
})
