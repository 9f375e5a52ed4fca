import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { can } from '@/lib/access/abilities'
import { DomainError } from '@/lib/errors'
import { storable } from '@/lib/i18n/storable'
import { type Answer, sendJson } from '../send-json'
import { sessionOf } from '../session-of'
import type { JsonInput, JsonRoute } from './json-route'
import { jsonRoutes } from './json-routes'

type Found = { route: JsonRoute; id: string }

const fixed = new Map(jsonRoutes.filter(({ path }) => !path.includes('[')).map((route) => [route.path as string, route]))
const withId = jsonRoutes
  .filter(({ path }) => path.includes('['))
  .map((route) => ({ route, pattern: new RegExp(`^${route.path.replace(/\[\w+\]/, '([^/]+)')}$`) }))

/**
 * Answers a request for one of the JSON routes, which costs a fifth less than through Next; undefined when it is for something else. 401
 * where nobody is signed in who may, 404 where there is nothing (see JsonRoute). Rejects with what nobody expected.
 */
export function answerJson(req: IncomingMessage, res: ServerResponse): Promise<void> | undefined {
  const [path = '', query] = (req.url ?? '/').split('?')
  const found = findRoute(path)
  return found && answerOf(req, found, new URLSearchParams(query)).then((answer) => sendJson(req, res, answer))
}

function findRoute(path: string): Found | undefined {
  const route = fixed.get(path)
  if (route) return { route, id: '' }
  if (!path.startsWith('/api/')) return undefined
  for (const { route, pattern } of withId) {
    const [, id] = pattern.exec(path) ?? []
    if (id) return { route, id }
  }
  return undefined
}

async function answerOf(req: IncomingMessage, { route, id }: Found, params: URLSearchParams): Promise<Answer> {
  const run = req.method === 'HEAD' ? route.GET : req.method === 'GET' || req.method === 'POST' ? route[req.method] : undefined
  if (!run) return { status: 405, allow: route.POST ? 'GET, HEAD, POST' : 'GET, HEAD' }
  const session = await sessionOf(req)
  const person = session?.scope.actor
  if (!session || person?.kind !== 'person' || (route.ability && !can(session.scope, route.ability))) return { status: 401 }
  if (id && !/^[0-9a-f-]{36}$/.test(id)) return { status: 404 }
  const words = storable(100)(params.get('q') ?? '')
  const sent = req.method === 'POST' ? await json(req).catch(() => null) : null
  return found(run, { scope: session.scope, person, params, words, id, sent })
}

async function found(run: JsonRoute['GET'], input: JsonInput): Promise<Answer> {
  try {
    const body = await run(input)
    return body === undefined ? { status: 404 } : { status: 200, body }
  } catch (error) {
    if (error instanceof DomainError) return { status: 404 }
    throw error
  }
}
