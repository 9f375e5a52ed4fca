import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, isFree } from './free-port.mjs'
import { dataFolder } from './place.mjs'

const DEFAULT_PORT = 3000

/** The port to serve on: PORT, waited for while a former run lets go of it, or the next free one from 3000. */
export async function choosePort() {
  if (!process.env.PORT) return freePort(DEFAULT_PORT)
  const port = Number(process.env.PORT)
  for (let tries = 0; tries < 20; tries++) {
    if (await isFree(port)) return port
    await sleep(500)
  }
  throw new Error(`Port ${port} is taken by another program. Set PORT to another one, or leave it out.`)
}

/** The environment of every process of Storehand. */
export function environment({ databaseUrl, port, isDevelopment }) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    STOREHAND_URL: process.env.STOREHAND_URL || `http://localhost:${port}`,
    STOREHAND_DATA: dataFolder(),
    NODE_ENV: isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
