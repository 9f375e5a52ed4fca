import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { firstType } from '@/components/shell/first-type'

let kept: Buffer | undefined

/**
 * Answers for the first part of the type, from memory and before Next: a page's first paint waits for it. It is kept for ever, as its name changes with
 * it, and given to any origin, since a message's frame has one of its own.
 */
export function answerType({ method, url }: IncomingMessage, res: ServerResponse): boolean {
  if (url !== firstType || (method !== 'GET' && method !== 'HEAD')) return false
  kept ??= readFileSync(join(process.cwd(), 'public', firstType))
  res.writeHead(200, {
    'Content-Type': 'font/woff2',
    'Content-Length': kept.length,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Access-Control-Allow-Origin': '*',
  })
  res.end(method === 'HEAD' ? undefined : kept)
  return true
}
