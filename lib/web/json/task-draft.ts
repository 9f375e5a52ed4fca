import { read } from '@/lib/database/transact'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { getTask } from '@/lib/tasks/queries'
import type { JsonRoute } from './json-route'

/** The message begun on a task, with its files, as it is kept now (G-18). */
export const taskDraft: JsonRoute = {
  path: '/api/tasks/[id]/draft',
  ability: null,
  GET: ({ scope, id }) =>
    read(scope, async (scope) => {
      await getTask(scope, id)
      return readDraftShown(scope, id)
    }),
}
