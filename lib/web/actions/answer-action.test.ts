import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions } from '@/lib/every-action'
import { answerAction } from './answer-action'

const server = createServer((req, res) => {
  const answering = answerAction(req, res)
  if (!answering) res.writeHead(418).end()
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ask = (path: string, init: RequestInit = { method: 'POST', body: '{}' }) => fetch(`${origin}${path}`, init)

describe('what a page may ask for by name', () => {
  it('is refused to visitors, in their language, whatever it is (Q-T1)', async () => {
    for (const name of Object.keys(actions)) {
      const response = await ask(`/api/actions/${name}`, { method: 'POST', body: '{}', headers: { 'accept-language': 'pl' } })
      const answer = await response.json()
      expect(answer, name).toMatchObject({ ok: false, key: 'errors.signedOut' })
      expect(answer.message).toContain('Zaloguj')
    }
  })

  it('is no other name, no other method, and nothing that a name inherits', async () => {
    for (const name of ['resolveTask', 'toString', '__proto__', 'constructor', ''])
      expect((await ask(`/api/actions/${name}`)).status).toBe(404)
    const read = await ask('/api/actions/resolveTaskAction', { method: 'GET' })
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('takes what cannot be read for nothing, and leaves other addresses to Next', async () => {
    const broken = { method: 'POST', body: 'never closed {', headers: { 'content-type': 'multipart/form-data; boundary=x' } }
    expect((await (await ask('/api/actions/addPartAction', broken)).json()).key).toBe('errors.signedOut')
    expect((await ask('/api/action')).status).toBe(418)
  })
})
