import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './folders.mjs'

/** @typedef {(path: string) => boolean} Skip */

/**
 * A hash over the names and contents of the given files and folders of the project; `skip` leaves paths out.
 * @param {string[]} paths
 * @param {Skip} skip
 */
export function hashOf(paths, skip = () => false) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path, skip)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 * @param {Skip} skip
 */
function addTo(hash, path, skip) {
  const full = join(root, path)
  if (!existsSync(full) || skip(path)) return
  const entries = listing(full)
  if (entries) for (const name of entries) addTo(hash, `${path}/${name}`, skip)
  else hash.update(path).update('\0').update(readFileSync(full)).update('\0')
}

/** @param {string} full */
function listing(full) {
  try {
    return readdirSync(full).sort()
  } catch {
    return null
  }
}

/**
 * What a stamp file says, or null without one.
 * @param {string} file
 */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/**
 * Writes a stamp file, and its folder where it is missing.
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, value)
}
