import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Reads .env into the environment; what is already set there wins. */
export function loadSettings() {
  const file = resolve(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Where this installation keeps what it must not lose: the embedded cluster and files. */
export const dataFolder = () => resolve(root, process.env.STOREHAND_DATA || '.data')
