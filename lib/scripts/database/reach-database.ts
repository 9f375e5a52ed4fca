import pg from 'pg'
import { codeOf, StartError } from '../bootstrap/start-error.mjs'

const OLDEST = 150_000
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'])

/** Asks the PostgreSQL at the address that the setting `name` gives. Throws one sentence when it cannot be used. */
export async function reachDatabase(name: string, address: string) {
  const url = new URL(address)
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  const version = await client
    .connect()
    .then(() => client.query<{ server_version_num: string }>('show server_version_num'))
    .then(({ rows }) => Number(rows[0]?.server_version_num))
    .catch((error) => Promise.reject(new StartError(sentence(name, url, error))))
    .finally(() => client.end().catch(() => {}))
  if (version < OLDEST) throw new StartError(`The PostgreSQL of ${name} is too old. Storehand needs 15 or newer.`)
}

/** Never the address itself: it has a password in it. */
function sentence(name: string, url: URL, error: unknown) {
  const place = `${url.hostname || 'this machine'}:${url.port || 5432}`
  const code = codeOf(error) || (error instanceof AggregateError ? codeOf(error.errors[0]) : '')
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The host ${url.hostname} in ${name} is not known. Correct its name.`
  if (unreachable.has(code) || /timeout/i.test(message)) return `No PostgreSQL answers at ${place}. Start it, or correct ${name}.`
  if (code === '28P01' || code === '28000' || /password/.test(message))
    return `The PostgreSQL at ${place} refuses the user “${url.username}” and its password. Correct ${name}.`
  if (code === '3D000')
    return `The PostgreSQL at ${place} has no database “${url.pathname.slice(1)}”. Create it, or correct ${name}.`
  return `The PostgreSQL at ${place} cannot be used (${message}). Correct ${name}.`
}
