import { describe, expect, it } from 'vitest'
import { StartError, sentenceOf } from './start-error.mjs'

describe('what is told of an error', () => {
  const full = 'The disk is full. Free some space on it and start again.'
  it.each([
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    Object.assign(new StartError('npm ci failed (exit code 228).'), {
      output: 'npm error nospc ENOSPC: no space left on device',
    }),
    new StartError('The database did not start (FATAL: could not write lock file "postmaster.pid": No space left on device).'),
    Object.assign(new StartError('Preparing the database failed (exit code 1).'), {
      output: 'could not extend file "base/5/1259": No space left on device',
    }),
  ])('a full disk, wherever it was noticed: %s', (error) => expect(sentenceOf(error)).toBe(full))

  it('a sentence made for people stays as it is; a mistake of ours keeps where it happened', () => {
    expect(sentenceOf(new StartError('Set PORT.'))).toBe('Set PORT.')
    expect(sentenceOf(new TypeError('x is not a function'))).toContain('start-error.test.ts')
  })
})
