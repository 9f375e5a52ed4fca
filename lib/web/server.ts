import './bounded-heap'
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { envOrExit } from '@/lib/env'
import { gatherWrites } from '@/lib/gather-writes'
import { answerAction } from './actions/answer-action'
import { answerType } from './answer-type'
import { refuseLargeBody } from './body-limit'
import { keepContentOutOfConsole } from './careful-console'
import { secure } from './content-security'
import { makeDrain } from './drain'
import { refuseForeign } from './foreign-origin'
import { hintType } from './hint-type'
import { answerJson } from './json/answer-json'

const { PORT, HOST, STOREHAND_URL, NODE_ENV, TRUST_PROXY } = envOrExit()
const PATIENCE_MS = 20_000
const CONNECTION_TROUBLE = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'])
const ownOrigin = new URL(STOREHAND_URL).origin
const facts = { isDevelopment: NODE_ENV === 'development', isHttps: STOREHAND_URL.startsWith('https:') }

process.env.AUTH_URL ??= STOREHAND_URL
process.env.AUTH_TRUST_HOST ??= 'true'
keepContentOutOfConsole()
surviveLostConnections()

const main = createServer(serve)
const servers = [main]
const { watch, drain } = makeDrain(servers)
// Next takes over the upgrades of the server it is given, and in production never answers them: it is given this one.
const upgrades = createServer()
const app = next({ dev: facts.isDevelopment, dir: process.cwd(), customServer: true, httpServer: upgrades, port: PORT })
const handle = app.getRequestHandler()

await app.prepare()
await listen(main, HOST ?? '127.0.0.1').catch(endWithSentence)
if (!HOST) await listenOnIpv6Too()
process.send?.('ready')

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)

/** Everything in front of Next: what was claimed goes, what protects comes. */
function serve(req: IncomingMessage, res: ServerResponse) {
  watch(res)
  keepHonestHeaders(req, TRUST_PROXY === 'yes')
  secure(req, res, randomBytes(16).toString('base64'), facts)
  keepReadableAddress(req)
  hintType(req, res)
  if (refuseForeign(req, res, ownOrigin) || refuseLargeBody(req, res) || answerType(req, res)) return
  const answering = answerJson(req, res) ?? answerAction(req, res) ?? handle(req, res)
  answering.catch((error: unknown) => {
    console.error('Request failed:', error)
    if (!res.headersSent) res.writeHead(500)
    res.end()
  })
}

function listen(server: Server, host: string) {
  // The connection's writes, never the answer's own: a held answer is written in the wrong order by some versions of Node.
  server.on('connection', gatherWrites)
  return new Promise<void>((resolve, reject) => {
    if (facts.isDevelopment) server.on('upgrade', (...request) => upgrades.emit('upgrade', ...request))
    server.once('error', reject)
    server.listen(PORT, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Some resolvers say ::1 first for localhost; a machine without IPv6 does without. */
async function listenOnIpv6Too() {
  const second = createServer(serve)
  const isListening = await listen(second, '::1').then(
    () => true,
    () => false,
  )
  if (isListening) servers.push(second)
}

function endWithSentence(error: NodeJS.ErrnoException) {
  const reason = error.code === 'EADDRINUSE' ? 'another program has it' : error.message
  console.error(`Cannot listen on port ${PORT} (${reason}). Set PORT to another one, or leave it out.`)
  process.exit(1)
}

async function end() {
  await drain(facts.isDevelopment ? 500 : PATIENCE_MS)
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 3000))])
  process.exit(0)
}

/**
 * Takes away what a caller claims about itself (Q-W2). Behind a trusted proxy only the address that this proxy added
 * itself, the last one, is believed.
 */
function keepHonestHeaders(req: IncomingMessage, isBehindProxy: boolean) {
  const address = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  for (const name of Object.keys(req.headers)) {
    if (name === 'forwarded' || name === 'x-real-ip' || (name.startsWith('x-forwarded-') && !isBehindProxy))
      delete req.headers[name]
  }
  if (isBehindProxy && address) req.headers['x-forwarded-for'] = address
  req.headers['x-storehand-address'] = (isBehindProxy && address) || req.socket.remoteAddress || 'unknown'
}

/** An address whose percent signs mean nothing is nowhere: it becomes that of a page that is not there (H-3). */
function keepReadableAddress(req: IncomingMessage) {
  try {
    decodeURIComponent((req.url ?? '/').split('?')[0] ?? '')
  } catch {
    req.url = '/unreadable-address'
  }
}

/** A lost database connection must not end the process (Q-K1); an error nobody understands must. */
function surviveLostConnections() {
  process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason))
  process.on('uncaughtException', (error: Error & { code?: string }) => {
    console.error('Uncaught exception:', error)
    if (!CONNECTION_TROUBLE.has(error.code ?? '') && !error.message.startsWith('Connection terminated')) process.exit(1)
  })
}
