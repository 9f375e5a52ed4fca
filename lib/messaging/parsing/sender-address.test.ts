import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { senderOf } from './sender-address'

it.each([
  ['ann@c.example (Ann Sample)', 'ann@c.example', 'Ann Sample'],
  ['Ann <ann@c.example> (mobile)', 'ann@c.example', 'Ann'],
  ['<ANN@C.example>', 'ann@c.example', ''],
  ['Sample, Ann <ann@c.example>', 'ann@c.example', 'Sample, Ann'],
  ['Ann Sample ann@c.example', 'ann@c.example', 'Ann Sample'],
  ['ann@c.example.', 'ann@c.example', ''],
  ['mailto:ann@c.example', 'ann@c.example', ''],
  ['"Sample, Ann" <ann@c.example>', 'ann@c.example', 'Sample, Ann'],
  ['=?utf-8?q?=C5=BBaneta_=C5=81=C4=85cka?= <ann@c.example>', 'ann@c.example', 'Żaneta Łącka'],
  ['"a b"@c.example', 'a b@c.example', ''],
])('a sender is one address however it is written: %s (G-13)', (from, address, name) => {
  expect(senderOf(from)).toMatchObject({ address, name })
  expect(senderOf(from).isSure || from.startsWith('"a b"')).toBe(true)
})

it.each([
  '"ann@c.example" <joe@other.example>',
  '"Ann <ann@c.example>" <joe@other.example>',
  'ann@c.example <joe@other.example>',
  'joe@other.example (ann@c.example)',
  '(<ann@c.example>) joe@other.example',
  '=?utf-8?q?Ann_=3Cann=40c=2Eexample=3E?= <joe@other.example>',
])('an address in a name or a note is nobody’s sender: %s (Q-E9)', (from) => {
  expect(senderOf(from).address).toBe('joe@other.example')
})

it.each([
  ['Ann <ann@c.example>, Joe <joe@other.example>', 'ann@c.example'],
  ['Ann <ann@c.example> <joe@other.example>', 'ann@c.example'],
  ['=?utf-8?q?Felicja_=3Cfelicja=40c=2Eexample=3E?=', 'felicja@c.example'],
  ['"Ann <ann@c.example>', 'ann@c.example'],
])('one who could be read as somebody else is shown, not trusted: %s (Q-E9)', (from, address) => {
  expect(senderOf(from)).toMatchObject({ address, isSure: false })
})

it.each([
  ['MAILER-DAEMON (Mail Delivery System)', 'mailer-daemon (mail delivery system)'],
  ['', ''],
  ['<>', ''],
])('what is no address is kept as it stands: %s', (from, address) => {
  expect(senderOf(from)).toMatchObject({ address, domain: '', isSure: false })
})

const shared = join(process.cwd(), '..', 'shared', 'cases', 'values.json')
const isThere = existsSync(shared)

describe.skipIf(!isThere)('of the senders that people reported', () => {
  const senders: { from: string; want: string }[] = isThere ? JSON.parse(readFileSync(shared, 'utf8')).sender : []
  it.each(senders.filter(({ want }) => want.includes('@')))('$from', ({ from, want }) => {
    expect(senderOf(from).address).toBe(want)
  })
})
