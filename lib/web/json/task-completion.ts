import { messagesWithIt } from '@/components/tasks/completion/completion-part'
import { read } from '@/lib/database/transact'
import { packedFor } from '@/lib/i18n/packed-for'
import { readCompletion } from '@/lib/tasks/completion/read-completion'
import type { JsonRoute } from './json-route'

/** How a task can end and what can be said with it, for the panel that its check mark opens (T-13), with the panel's messages. */
export const taskCompletion: JsonRoute = {
  path: '/api/tasks/[id]/completion',
  ability: 'task.act',
  GET: async ({ scope, person: { locale }, id }) => ({
    asked: await read(scope, (scope) => readCompletion(scope, id)),
    locale,
    packed: packedFor(locale, messagesWithIt),
  }),
}
