import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { type Action, askerOf } from '@/lib/action'
import { localeCookie, visitorLocale } from '@/lib/auth/visitor-locale'
import { actions } from '@/lib/every-action'
import { sendJson } from '../send-json'
import { cookieOf, sessionOf } from '../session-of'

const prefix = '/api/actions/'
const byName = new Map<string, Action<unknown>>(Object.entries(actions))

/**
 * Answers what a page asks for by name (components/call-actions.ts), which costs a third less than an action of Next's and outlives a
 * deployment; undefined when it is for something else. Rejects with what nobody expected.
 */
export function answerAction(req: IncomingMessage, res: ServerResponse): Promise<void> | undefined {
  if (!req.url?.startsWith(prefix)) return undefined
  const action = byName.get(req.url.slice(prefix.length))
  if (!action) return Promise.resolve(sendJson(req, res, { status: 404 }))
  if (req.method !== 'POST') return Promise.resolve(sendJson(req, res, { status: 405, allow: 'POST' }))
  return run(req, action).then((body) => sendJson(req, res, { status: 200, body }))
}

async function run(req: IncomingMessage, action: Action<unknown>) {
  const [session, sent] = await Promise.all([sessionOf(req), sentWith(req)])
  const asker = await askerOf(session, () => visitorLocale(cookieOf(req, localeCookie), req.headers['accept-language']))
  return action(asker, sent)
}

/** What was sent; null where it cannot be read. */
function sentWith(req: IncomingMessage): Promise<unknown> {
  const type = req.headers['content-type'] ?? ''
  const reading = type.startsWith('multipart/form-data')
    ? new Response(Readable.toWeb(req) as ReadableStream, { headers: { 'content-type': type } }).formData()
    : json(req)
  return reading.catch(() => null)
}
