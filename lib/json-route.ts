import { type Ability, can } from '@/lib/access/abilities'
import type { Person, Scope } from '@/lib/access/scope'
import { currentSession } from '@/lib/auth/session'
import { DomainError } from '@/lib/errors'
import { storable } from '@/lib/i18n/storable'

/** Who asks, and for what: the address's parameters, the words sought in `q`, and the id in the path, '' where it has none. */
type Input = { scope: Scope; person: Person; params: URLSearchParams; words: string; id: string; request: Request }
/** A route without a part of its own in the path has none. */
type Context = { params: Promise<Record<string, string> | undefined> }

/**
 * A route that answers somebody who is signed in with JSON that nobody keeps: 401 unless they have the ability (null: whoever is signed
 * in), 404 where the id is none, `run` finds nothing (undefined), or it throws a DomainError.
 */
export const jsonRoute =
  (ability: Ability | null, run: (input: Input) => Promise<unknown>) =>
  async (request: Request, { params: path }: Context): Promise<Response> => {
    const session = await currentSession()
    const person = session?.scope.actor
    if (!session || person?.kind !== 'person' || (ability && !can(session.scope, ability))) return respond(null, 401)
    const [id = ''] = Object.values((await path) ?? {})
    if (id && !/^[0-9a-f-]{36}$/.test(id)) return respond(null, 404)
    const params = new URL(request.url).searchParams
    const words = storable(100)(params.get('q') ?? '')
    try {
      const found = await run({ scope: session.scope, person, params, words, id, request })
      return respond(found ?? null, found === undefined ? 404 : 200)
    } catch (error) {
      if (error instanceof DomainError) return respond(null, 404)
      throw error
    }
  }

const respond = (body: unknown, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
