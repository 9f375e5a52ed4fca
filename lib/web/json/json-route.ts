import type { Ability } from '@/lib/access/abilities'
import type { Person, Scope } from '@/lib/access/scope'

/**
 * Who asks, and for what: the address's parameters, the words sought in `q`, the id in the path, '' where it has none, and what was sent as
 * JSON, null where it is none.
 */
export type JsonInput = { scope: Scope; person: Person; params: URLSearchParams; words: string; id: string; sent: unknown }

/**
 * A route that answers somebody who is signed in with JSON that nobody keeps. `path` is written as Next writes it: `[id]` stands for an id.
 * `GET` and `POST` return what is answered; undefined, or a DomainError thrown, is 404.
 */
export type JsonRoute = {
  path: `/api/${string}`
  /** Null: whoever is signed in. */
  ability: Ability | null
  GET: (input: JsonInput) => Promise<unknown>
  POST?: (input: JsonInput) => Promise<unknown>
}
