import { read } from '@/lib/database/transact'
import { findColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import { getTask } from '@/lib/tasks/queries'
import type { JsonRoute } from './json-route'

const idIn = (text: string | null) => (text && /^[0-9a-f-]{36}$/.test(text) ? text : null)

/** The colleague's message that went out while one was writing, to be read beside one's own (G-17). */
export const taskAnswer: JsonRoute = {
  path: '/api/tasks/[id]/answer',
  ability: null,
  GET: ({ scope, id, params }) =>
    read(scope, async (scope) => {
      await getTask(scope, id)
      const latestSeenId = params.get('seen') === 'nothing' ? 'nothing' : idIn(params.get('seen'))
      const found = await findColleagueMessage(scope, id, { respondsToId: idIn(params.get('of')), latestSeenId })
      return found ?? undefined
    }),
}
