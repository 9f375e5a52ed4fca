import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder } from './folder.mjs'
import { freePort, obstacleAt } from './free-port.mjs'
import { StartError } from './start-error.mjs'

const DEFAULT_PORT = 3000
const LET_GO_MS = 5000

/** The port that PORT names, or null without one. Throws a sentence when it is no port. */
export function portGiven() {
  const { PORT } = process.env
  if (!PORT) return null
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65_535)
    throw new StartError(`PORT is “${PORT}”. Set it to a whole number from 1 to 65535, or leave it out.`)
  return Number(PORT)
}

/** The port to serve on: PORT, waited for while a former run lets go of it, or the next free one from 3000. */
export async function choosePort() {
  const port = portGiven()
  if (port === null) return freePort(DEFAULT_PORT)
  let obstacle = await obstacleAt(port)
  for (const end = Date.now() + LET_GO_MS; obstacle === 'EADDRINUSE' && Date.now() < end; obstacle = await obstacleAt(port))
    await sleep(250)
  if (obstacle === null) return port
  const reason = obstacle === 'EACCES' ? 'may not be used by this user' : 'is taken by another program'
  throw new StartError(`Port ${port} ${reason}. Set PORT to another one, or leave it out.`)
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
