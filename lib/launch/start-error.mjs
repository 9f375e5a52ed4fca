/** A reason not to start or not to go on, said in one sentence to whoever started us: what is wrong and what to do. */
export class StartError extends Error {}

const diskFull = /ENOSPC|No space left on device|disk full|53100/i

/** What is told of an error: its sentence where people can do something about it, else everything that helps to find a mistake of ours. */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error)
  if (diskFull.test(`${error.code} ${error.message} ${error.output}`))
    return 'The disk is full. Free some space on it and start again.'
  return error instanceof StartError ? error.message : (error.stack ?? error.message)
}

const reasons = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'it is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  ENOSPC: 'the disk is full',
}

/** The sentence about a folder that could not be written to. */
export const notWritable = (folder, error) =>
  new StartError(
    `Storehand cannot write to ${folder} (${reasons[error.code] ?? error.code}). Make it writable, or set STOREHAND_DATA to another folder.`,
  )
