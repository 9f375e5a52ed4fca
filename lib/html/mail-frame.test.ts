import { describe, expect, it } from 'vitest'
import { mailFrameHeaders } from './mail-frame'

describe('a mail in its frame (Q-X1, Q-X3)', () => {
  it('runs nothing, and fetches pictures only when asked', () => {
    const policy = (pictures: boolean) => mailFrameHeaders({ pictures })['content-security-policy']
    expect(policy(false)).toMatch(/^sandbox allow-popups; default-src 'none'.*img-src data:;/)
    expect(policy(true)).toContain('img-src data: https:;')
    expect(policy(true)).not.toMatch(/script-src|allow-scripts/)
  })
})
