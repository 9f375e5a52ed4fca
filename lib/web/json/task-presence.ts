import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { readWhoIsHere } from '@/lib/messaging/drafts/who-is-here'
import { bePresent, bePresentInput } from '@/lib/tasks/views/be-present'
import type { JsonRoute } from './json-route'

/** Who else looks at a task or writes on it, and the message begun there (G-17, G-18). */
export const taskPresence: JsonRoute = {
  path: '/api/tasks/[id]/presence',
  ability: null,
  GET: ({ scope, id }) => read(scope, (scope) => readWhoIsHere(scope, id)),
  /** The same, saying first what oneself does. */
  POST: async ({ scope, id, sent: raw }) => {
    const sent = bePresentInput.safeParse({ ...Object(raw), taskId: id })
    if (!sent.success) throw new NotFound()
    await bePresent(scope, sent.data)
    return sent.data.is === 'gone' ? {} : read(scope, (scope) => readWhoIsHere(scope, id))
  },
}
