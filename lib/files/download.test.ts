import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { download } from './download'

const server = createServer((req, res) => {
  if (req.url === '/moved') return res.writeHead(302, { location: '/there' }).end()
  res.end('words')
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
const options = { max: 5, trusted: 'https://api.provider.example' }

describe('fetching from an address that others gave us (Q-S5)', () => {
  it('goes to what our settings name, up to the limit and not over it', async () => {
    expect(String(await download(`${origin}/there`, { max: 5, trusted: origin }))).toBe('words')
    expect(await download(`${origin}/there`, { max: 4, trusted: origin })).toBeNull()
  })

  it('refuses private places, whatever they are called, and everything but https', async () => {
    for (const host of ['127.0.0.1', '[::1]', '10.0.0.8', '169.254.169.254', 'localhost'])
      await expect(download(`https://${host}:1/`, options)).rejects.toThrow(/not allowed/)
    await expect(async () => download(`${origin}/there`, options)).rejects.toThrow('only https')
  })

  it('follows no redirect', async () => {
    await expect(download(`${origin}/moved`, { max: 5, trusted: origin })).rejects.toThrow('302')
  })
})
