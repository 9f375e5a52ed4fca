import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { jsonRoute } from '@/lib/json-route'
import { readWhoIsHere } from '@/lib/messaging/drafts/who-is-here'
import { bePresent, bePresentInput } from '@/lib/tasks/views/be-present'

/** Who else looks at a task or writes on it, and the message begun there (G-17, G-18). */
export const GET = jsonRoute(null, ({ scope, id }) => read(scope, (scope) => readWhoIsHere(scope, id)))

/** The same, saying first what oneself does. */
export const POST = jsonRoute(null, async ({ scope, id, request }) => {
  const sent = bePresentInput.safeParse({ ...(await request.json().catch(() => null)), taskId: id })
  if (!sent.success) throw new NotFound()
  await bePresent(scope, sent.data)
  return sent.data.is === 'gone' ? {} : read(scope, (scope) => readWhoIsHere(scope, id))
})
