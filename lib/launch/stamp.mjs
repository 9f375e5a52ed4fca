import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './folder.mjs'

/** A hash over the names and contents of the given files and folders; `skip` leaves paths out. */
export function hashOf(paths, skip = () => false) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path, skip)
  return hash.digest('hex')
}

function addTo(hash, path, skip) {
  const full = join(root, path)
  if (!existsSync(full) || skip(path)) return
  const entries = listing(full)
  if (entries) for (const name of entries) addTo(hash, `${path}/${name}`, skip)
  else hash.update(path).update('\0').update(readFileSync(full)).update('\0')
}

function listing(full) {
  try {
    return readdirSync(full).sort()
  } catch {
    return null
  }
}

/** What a stamp file says, or null. */
export function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

export function stamp(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, value)
}
