/** A reason not to start or not to go on, told in one sentence to whoever started us: what is wrong and what to do. */
export class StartError extends Error {
  /**
   * @param {string} message
   * @param {string} [output] of a command that failed
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

const diskFull = /ENOSPC|No space left on device|disk full|53100/i

/**
 * What is told of an error: its sentence where people can do something about it, else everything that helps to find a mistake of ours.
 * @param {unknown} error
 */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error)
  const output = error instanceof StartError ? error.output : ''
  if (diskFull.test(`${codeOf(error)} ${error.message} ${output}`))
    return 'The disk is full. Free some space on it and start again.'
  return error instanceof StartError ? error.message : (error.stack ?? error.message)
}

/**
 * The code that Node or PostgreSQL gave an error, as EACCES or 28P01; empty without one.
 * @param {unknown} error
 */
export const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** @type {Record<string, string>} */
const reasons = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'it is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  ENOSPC: 'the disk is full',
}

/**
 * The sentence about a folder that could not be written to.
 * @param {string} folder
 * @param {unknown} error
 */
export const notWritable = (folder, error) =>
  new StartError(
    `Storehand cannot write to ${folder} (${reasons[codeOf(error)] ?? codeOf(error)}). Make it writable, or set STOREHAND_DATA to another folder.`,
  )
