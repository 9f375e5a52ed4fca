import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Reads .env into the environment; what is already set there wins. */
export function loadSettings() {
  const file = resolve(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Where this installation keeps what it must not lose: the embedded cluster and files. */
export const dataFolder = () => resolve(root, process.env.STOREHAND_DATA || '.data')

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system answers "no such file" for ever, as in /proc.
 * Throws the system's error where none can be made.
 * @param {string} folder
 */
export function makeFolder(folder, mode = 0o777) {
  if (isFolder(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if (!isFolder(folder)) throw error
  }
}

/** @param {string} path */
function isFolder(path) {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
