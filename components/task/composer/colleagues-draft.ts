import { takeDraftAction } from '@/lib/messaging/actions'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import type { WhoIsHere } from '@/lib/messaging/drafts/who-is-here'
import { askFor } from './ask-for'

type Draft = NonNullable<WhoIsHere['draft']>
type Hands = {
  noConnection: string
  fail: (message: string) => void
  begin: (message: DraftShown, version: number) => Promise<void>
  goOn: (version: number) => Promise<void>
}

/** Between one's own message and a colleague's: theirs is gone on with, or one's own takes its place (G-18). */
export function colleaguesDraft(taskId: string, { noConnection, fail, begin, goOn }: Hands) {
  const take = async ({ isMine, version }: Draft) => {
    const result = isMine ? null : await takeDraftAction({ taskId, version }).catch(() => null)
    if (result && !result.ok) fail(result.message)
    return result?.ok === false ? null : (result?.value.version ?? version)
  }
  return {
    takeRemote: async (draft: Draft) => {
      if ((await take(draft)) === null) return
      const found = await askFor<DraftShown>(`/api/tasks/${taskId}/draft`)
      if (!found) return fail(noConnection)
      await begin(found, found.version)
    },
    keepMine: async (draft: Draft) => {
      const version = await take(draft)
      if (version !== null) await goOn(version)
    },
  }
}
