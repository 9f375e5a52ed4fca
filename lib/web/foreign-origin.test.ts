import { describe, expect, it } from 'vitest'
import { isForeign } from './foreign-origin'

const own = 'https://shop.example'
const post = (headers: Record<string, string>, url = '/tasks') =>
  isForeign({ method: 'POST', url, headers: { host: 'shop.example', ...headers } }, own)

describe('a request that changes something (Q-A6)', () => {
  it('is taken from our own pages, and from programs that say nothing of where they are', () => {
    expect(post({ 'sec-fetch-site': 'same-origin', origin: own })).toBe(false)
    expect(post({ origin: own })).toBe(false)
    expect(post({})).toBe(false)
  })

  it('is refused from another origin, whether the browser says so or its Origin alone', () => {
    expect(post({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).toBe(true)
    expect(post({ 'sec-fetch-site': 'same-site' })).toBe(true)
    expect(post({ origin: 'https://evil.example' })).toBe(true)
    expect(post({ origin: 'null' })).toBe(true)
    expect(post({ origin: 'https://shop.example.evil.example' })).toBe(true)
  })

  it('is a machine’s own where machines call: webhooks and one-click unsubscribing', () => {
    expect(post({ origin: 'https://mail.example' }, '/api/webhooks/email')).toBe(false)
    expect(post({ 'sec-fetch-site': 'cross-site' }, '/unsubscribe/abc')).toBe(false)
    expect(post({ 'sec-fetch-site': 'cross-site' }, '/unsubscribed')).toBe(true)
  })

  it('may be asked for from anywhere when it changes nothing', () => {
    expect(isForeign({ method: 'GET', url: '/', headers: { 'sec-fetch-site': 'cross-site' } }, own)).toBe(false)
  })
})
