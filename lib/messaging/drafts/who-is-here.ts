import { personOf, type Scope } from '@/lib/access/scope'
import { htmlToText } from '@/lib/html/html-to-text'
import { getTranslator } from '@/lib/i18n/translator'
import { presencesOf } from '@/lib/realtime/presence'
import { namedDoer } from '@/lib/tasks/named-doer'
import { getTask } from '@/lib/tasks/queries'
import { findDraft } from './draft'

/** Who else has this task open, and whose message is begun, in its first words (G-17, G-18). NotFound for a task one may not see. */
export async function readWhoIsHere(scope: Scope, taskId: string) {
  const task = await getTask(scope, taskId)
  const people = await presencesOf(scope, [task.id])
  const draft = await findDraft(scope, task.id)
  return {
    people: people.map(({ name, isWriting }) => ({ name, isWriting })),
    draft: draft && {
      by: namedDoer(getTranslator(personOf(scope).locale), { name: draft.by, hasLeft: draft.hasLeft }),
      isMine: draft.isMine,
      version: draft.version,
      text: (htmlToText(draft.html) || draft.subject).slice(0, 160),
    },
  }
}
export type WhoIsHere = Awaited<ReturnType<typeof readWhoIsHere>>
