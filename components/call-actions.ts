import type { Action } from '@/lib/action'
import type { ActionName, Actions } from '@/lib/every-action'
import type { Result } from '@/lib/result'

type Call<A> = A extends Action<infer T> ? (sent: unknown) => Promise<Result<T>> : never
type Calls = { [Name in ActionName]: Call<Actions[Name]> }

const patienceMs = 60_000
let last: Promise<unknown> = Promise.resolve()

/**
 * Asks for a verb by the name of its action, one after the other, as they were pressed. Sent as JSON; a form's data with a file as it is.
 * Rejects where no answer came, as without a connection.
 */
function call(name: ActionName, sent: unknown): Promise<unknown> {
  const answer = last.then(() => ask(name, sent))
  last = answer.catch(() => {})
  return answer
}

async function ask(name: ActionName, sent: unknown): Promise<unknown> {
  const what =
    sent instanceof FormData
      ? { body: sent }
      : {
          body: JSON.stringify(sent ?? null),
          headers: { 'content-type': 'application/json' },
          // One that hangs would hold up all that are pressed after it.
          signal: AbortSignal.timeout(patienceMs),
        }
  const response = await fetch(`/api/actions/${name}`, { method: 'POST', ...what })
  if (!response.ok) throw new Error(`${name} was answered with ${response.status}`)
  return response.json()
}

/** Every action of lib/every-action.ts, as a function of what is sent. */
export const actions = new Proxy({} as Calls, {
  get: (_, name: ActionName) => (sent: unknown) => call(name, sent),
})
