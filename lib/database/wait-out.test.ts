import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NotFound } from '@/lib/errors'
import { waitOut } from './wait-out'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const away = () => Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' })

describe('a page asked for while the database is away for a moment (Q-K1, H-3)', () => {
  it('comes when that is back, also when the loss is told by a query’s cause', async () => {
    const failures = [away(), new Error('a query failed', { cause: away() }), new Error('Connection terminated unexpectedly')]
    const read = vi.fn(async () => {
      const failure = failures.shift()
      if (failure) throw failure
      return 'the page'
    })
    expect(await waitOut(read)).toBe('the page')
    expect(read).toHaveBeenCalledTimes(4)
  })

  it('is refused at once for any other reason, and after eight seconds for this one', async () => {
    const missing = vi.fn(async () => Promise.reject(new NotFound()))
    await expect(waitOut(missing)).rejects.toMatchObject({ key: 'errors.notFound' })
    expect(missing).toHaveBeenCalledTimes(1)
    const gone = vi.fn(async () => {
      vi.setSystemTime(Date.now() + 4001)
      throw away()
    })
    await expect(waitOut(gone)).rejects.toMatchObject({ code: '57P01' })
    expect(gone).toHaveBeenCalledTimes(2)
  })
})
