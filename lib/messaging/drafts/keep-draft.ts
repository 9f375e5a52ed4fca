import { and, eq, ne, sql } from 'drizzle-orm'
import { messages, taskDrafts } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import { personOf, type Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { Conflict } from '@/lib/errors'
import { htmlToText } from '@/lib/html/html-to-text'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { newId } from '@/lib/ids'
import { type KeepDraftInput, keepDraftInput } from '@/lib/messaging/input'
import { requireFiles } from '@/lib/messaging/outbound/readable-files'
import { parseOnce } from '@/lib/parse-once'
import { announcePresence } from '@/lib/realtime/announce'
import { getTask } from '@/lib/tasks/queries'
import { draftOf, findDraft } from './draft'
import { noteDrafted } from './note-drafted'

/**
 * Keeps what one types, as one types (G-18). `version` is the one this was written from, 0 for a message just begun; Conflict, with
 * nothing overwritten, when somebody (or oneself elsewhere) saved meanwhile (Q-C3). A message that left under its `key` is no draft again (Q-C7).
 */
export async function keepDraft(scope: Scope, input: KeepDraftInput): Promise<{ version: number; hasLeft?: true }> {
  authorize(scope, 'task.act')
  const { taskId, version, html, key, ...rest } = parseOnce(keepDraftInput, input)
  const content = { ...rest, html: safeComposedHtml(html) }

  return transact(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    if (key && (await hasLeft(scope, taskId, key))) return { version: 0, hasLeft: true }
    await requireFiles(scope, content.fileIds)
    // Nothing was written yet, and nobody is told that it was (G-15).
    if (version === 0 && isEmpty(content)) return { version: 0 }
    const kept = version === 0 ? await begin(scope, taskId, content) : await goOn(scope, taskId, content, version)
    if (!kept) return isSaved(scope, taskId, content)
    if (version === 0) await noteDrafted(scope, task)
    await announcePresence(scope, taskId)
    return kept
  })
}

type Content = Pick<
  typeof taskDrafts.$inferInsert,
  'subject' | 'html' | 'recipients' | 'fileIds' | 'fileNames' | 'respondsToId' | 'filled'
>

const isEmpty = ({ html, fileIds, recipients }: Content) =>
  htmlToText(html ?? '') === '' && fileIds?.length === 0 && recipients?.length === 0

async function hasLeft(scope: Scope, taskId: string, key: string) {
  const [sent] = await scope.db
    .select({ id: messages.id })
    .from(messages)
    .where(and(byId(scope, messages, key), eq(messages.taskId, taskId), ne(messages.state, 'cancelled')))
  return sent !== undefined
}

async function begin(scope: Scope, taskId: string, content: Content) {
  const { membershipId } = personOf(scope)
  const [begun] = await scope.db
    .insert(taskDrafts)
    .values({ retailerId: scope.retailerId, id: newId(), taskId, authorId: membershipId, ...content, updatedAt: scope.now })
    .onConflictDoNothing({ target: [taskDrafts.retailerId, taskDrafts.taskId] })
    .returning({ version: taskDrafts.version })
  return begun
}

async function goOn(scope: Scope, taskId: string, content: Content, version: number) {
  const mine = eq(taskDrafts.authorId, personOf(scope).membershipId)
  const [kept] = await scope.db
    .update(taskDrafts)
    .set({ ...content, version: sql`${taskDrafts.version} + 1`, updatedAt: scope.now })
    .where(and(draftOf(scope, taskId), mine, eq(taskDrafts.version, version)))
    .returning({ version: taskDrafts.version })
  return kept
}

/** An answer may be lost on the way: the same words sent again are saved already. Anything else was overtaken. */
async function isSaved(scope: Scope, taskId: string, content: Content) {
  const known = await findDraft(scope, taskId)
  if (!known) throw new Conflict('errors.draftGone')
  const isSame =
    known.subject === content.subject && known.html === content.html && String(known.fileIds) === String(content.fileIds)
  if (known.isMine && isSame) return { version: known.version }
  throw new Conflict(known.isMine ? 'errors.draftElsewhere' : 'errors.draftMeanwhile', { by: known.by })
}
