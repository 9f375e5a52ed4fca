import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, mailPolicy } from './content-security'

const id = '01a201c4-f963-701e-abe3-80474a965639'

describe('the policy of an answer (Q-X4)', () => {
  it('lets only scripts and styles with this answer’s nonce run', () => {
    const policy = contentSecurityPolicy('abc', { isDevelopment: false, isHttps: true })
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toMatch(/unsafe-/)
  })

  it('lets a customer’s mail run nothing, and fetch pictures only when asked (Q-X1, Q-X3)', () => {
    expect(mailPolicy(`/tasks/${id}/mail/${id}`)).toMatch(/^sandbox allow-popups; default-src 'none'.*img-src data:;/)
    expect(mailPolicy(`/tasks/${id}/mail/${id}?pictures=yes`)).toContain('img-src data: https:')
    expect(mailPolicy(`/tasks/${id}/preview`)).toMatch(/^sandbox allow-popups; default-src 'none'.*img-src data:;/)
    expect(mailPolicy(`/tasks/${id}/preview/x`)).toBeNull()
    expect(mailPolicy(`/tasks/${id}`)).toBeNull()
    expect(mailPolicy(`/tasks/${id}/mail/${id}/../..`)).toBeNull()
  })
})
