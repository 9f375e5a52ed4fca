import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 2_000_000_000

/**
 * A folder of a checkout's own that the system keeps in memory, where there is much of it. A test file's database is six hundred small
 * files, which a disk takes ten times as long to make, and waits for at each commit. Null where there is none.
 */
export function folderInMemory(checkout: string) {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    if (bavail * bsize < ENOUGH_BYTES) return null
    const folder = join(MEMORY, `storehand-${createHash('sha256').update(checkout).digest('hex').slice(0, 16)}`)
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    // The name can be guessed: a folder that somebody else made is left alone.
    const found = lstatSync(folder)
    return found.isDirectory() && found.uid === process.getuid?.() ? folder : null
  } catch {
    return null
  }
}
