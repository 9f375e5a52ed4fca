import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip, type Gzip, gzipSync } from 'node:zlib'

/** A page that is not ready by then shows what it has: its frame, while a slow part is waited for (H-3). */
const patienceMs = 15
/** Longer than this it leaves as it comes: what is held is in memory, and to pack it in one go keeps all others waiting. */
const mostHeld = 256 * 1024
/** Half the work of the usual level, and a page a fifteenth longer. */
const level = 3

const builtFiles = '/_next/static/'
const isText = (type: unknown) => /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml)|image\/svg)/.test(String(type))

/**
 * Compresses what Next answers for a page: in one piece, one packet. Next itself would pack it piece by piece, which costs the processor more
 * than twice as much. Scripts and styles are left to Next, which packs them small: they are kept for good. To be called before Next sees the request.
 */
export function packPage(req: IncomingMessage, res: ServerResponse) {
  if (req.method !== 'GET' || req.url?.startsWith(builtFiles) || !/\bgzip\b/.test(String(req.headers['accept-encoding']))) return
  // Next is told that nothing may be packed.
  delete req.headers['accept-encoding']
  const write: Write = res.write.bind(res)
  const end: Write = res.end.bind(res)
  const flushHeaders = res.flushHeaders.bind(res)
  let way: Way | undefined
  const choose = () => (res.headersSent || !isText(res.getHeader('content-type')) ? null : heldAnswer(res, write, end))
  // Next sends the headers ahead of the first piece; those of a text wait for it, since they tell how it is packed.
  res.flushHeaders = () => {
    if (way === undefined) way = choose()
    if (!way) flushHeaders()
  }
  res.write = (...piece: Piece) => {
    if (way === undefined) way = choose()
    return way ? way.write(bytesOf(piece)) : write(...piece)
  }
  res.end = (...piece: Piece) => {
    if (way === undefined && hasBytes(piece)) way = choose()
    if (!way) end(...piece)
    else
      way.end(
        hasBytes(piece) ? bytesOf(piece) : undefined,
        piece.find((part) => typeof part === 'function'),
      )
    return res
  }
}

// biome-ignore lint/suspicious/noExplicitAny: both take a piece, its encoding and a callback, each of which may be left out
type Piece = any[]
// biome-ignore lint/suspicious/noExplicitAny: as above
type Write = (...piece: Piece) => any
type Way = { write: (bytes: Buffer) => boolean; end: (bytes?: Buffer, done?: () => void) => void } | null

const hasBytes = ([bytes]: Piece) => typeof bytes === 'string' || bytes instanceof Uint8Array
const bytesOf = ([bytes, encoding]: Piece): Buffer =>
  typeof bytes === 'string'
    ? Buffer.from(bytes, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(bytes)

/** Holds an answer until it is whole, then packs it at once; what is late or long is packed as it comes. */
function heldAnswer(res: ServerResponse, write: Write, end: Write): Way {
  const held: Buffer[] = []
  let size = 0
  let gzip: Gzip | null = null
  let timer: NodeJS.Timeout | undefined
  const setHeaders = (length?: number) => {
    if (length === undefined) res.removeHeader('Content-Length')
    else res.setHeader('Content-Length', length)
    res.setHeader('Content-Encoding', 'gzip')
    res.appendHeader('Vary', 'Accept-Encoding')
  }
  const stream = () => {
    clearTimeout(timer)
    setHeaders()
    const made = createGzip({ level })
    made.on('data', (packed: Buffer) => write(packed) || made.pause())
    made.on('end', () => end())
    res.on('drain', () => made.resume())
    made.on('drain', () => res.emit('drain'))
    res.on('close', () => made.destroy())
    for (const bytes of held.splice(0)) made.write(bytes)
    made.flush()
    gzip = made
  }
  return {
    write: (bytes) => {
      if (gzip) {
        const isTaken = gzip.write(bytes)
        gzip.flush()
        return isTaken
      }
      held.push(bytes)
      size += bytes.length
      timer ??= setTimeout(stream, patienceMs)
      if (size > mostHeld) stream()
      return true
    },
    end: (bytes, done) => {
      clearTimeout(timer)
      if (done) res.once('finish', done)
      if (gzip) return void gzip.end(bytes)
      if (bytes) held.push(bytes)
      const packed = gzipSync(Buffer.concat(held), { level })
      setHeaders(packed.length)
      end(packed)
    },
  }
}
