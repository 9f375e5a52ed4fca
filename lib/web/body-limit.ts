import type { IncomingMessage, ServerResponse } from 'node:http'

const USUAL_BYTES = 5_000_000
const LARGE_BYTES = 50_000_000
const LARGE_PATHS = /^\/api\/(webhooks|files|simulator\/provider)(\/|$)|^\/simulator(\/|$)|^\/admin\/import(\/|$)/
const LOOK_EVERY_MS = 100

/** The most bytes a request to this path may bring: mail, files and imports are large, nothing else is. */
export function bodyLimit(url: string) {
  return LARGE_PATHS.test(url.split('?')[0] ?? '') ? LARGE_BYTES : USUAL_BYTES
}

/** Answers 413 to a body that says it is too large. One that does not say its length is cut off when it gets there. */
export function refuseLargeBody(req: IncomingMessage, res: ServerResponse) {
  const limit = bodyLimit(req.url ?? '/')
  if (req.headers['transfer-encoding']) cutOff(req, limit)
  if (Number(req.headers['content-length'] ?? 0) <= limit) return false
  res.writeHead(413, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end('Too large.\n')
  return true
}

function cutOff(req: IncomingMessage, limit: number) {
  const before = req.socket.bytesRead
  const timer = setInterval(() => req.socket.bytesRead - before > limit && req.socket.destroy(), LOOK_EVERY_MS)
  req.once('close', () => clearInterval(timer))
}
