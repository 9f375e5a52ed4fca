import { expect, it } from 'vitest'
import { readSettings } from './env'

const DATABASE_URL = 'postgres://owner:secret@127.0.0.1:5432/storehand'

it('needs nothing but a database, and derives the public address from the port', () => {
  const env = readSettings({ DATABASE_URL, PORT: '3100', RESEND_API_KEY: '' })
  expect(env).toMatchObject({ STOREHAND_URL: 'http://localhost:3100', STOREHAND_DEMO: 'yes', HEARTBEAT_SECONDS: 10 })
  expect(env.RESEND_API_KEY).toBeUndefined()
})

it('takes two webhook secrets while they are rotated', () => {
  expect(readSettings({ DATABASE_URL, RESEND_WEBHOOK_SECRET: 'whsec_a, whsec_b' }).RESEND_WEBHOOK_SECRET).toEqual([
    'whsec_a',
    'whsec_b',
  ])
})

it('names every wrong setting, without its value', () => {
  const read = () => readSettings({ PORT: 'lots', STOREHAND_URL: 'http://127.0.0.1:3000' })
  expect(read).toThrow(/DATABASE_URL: is missing/)
  expect(read).toThrow(/PORT: /)
  expect(read).toThrow(/localhost instead of 127/)
})

it('lets open screens look at their session often enough to end within five seconds (Q-A4)', () => {
  expect(readSettings({ DATABASE_URL }).SESSION_RECHECK_SECONDS).toBeLessThan(5)
})
