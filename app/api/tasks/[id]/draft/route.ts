import { read } from '@/lib/database/transact'
import { jsonRoute } from '@/lib/json-route'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { getTask } from '@/lib/tasks/queries'

/** The message begun on a task, with its files, as it is kept now (G-18). */
export const GET = jsonRoute(null, ({ scope, id }) =>
  read(scope, async (scope) => {
    await getTask(scope, id)
    return readDraftShown(scope, id)
  }),
)
