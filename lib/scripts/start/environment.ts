import { dataFolder } from '../bootstrap/folders.mjs'
import { portFromSettings, waitForPort } from '../bootstrap/port.mjs'
import { freePort } from '../process/free-port'

/** Where the web process listens when PORT does not say and it is free. */
export const defaultPort = 3000

/** The port to serve on: PORT, waited for while a former run lets go of it, or the next free one. Throws a sentence when PORT cannot be had. */
export async function choosePort() {
  const port = portFromSettings()
  if (port === null) return freePort(defaultPort)
  await waitForPort(port)
  return port
}

type Surroundings = { databaseUrl: string; port: number; isDevelopment: boolean }

/** The environment of every process of Storehand. */
export function environment({ databaseUrl, port, isDevelopment }: Surroundings): NodeJS.ProcessEnv {
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
