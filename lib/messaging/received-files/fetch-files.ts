import { and, asc, eq } from 'drizzle-orm'
import { messages, receivedFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { storeFile } from '@/lib/files/store-file'
import type { Jobs } from '@/lib/jobs/catalogue'
import { enqueue } from '@/lib/jobs/enqueue'
import { announceRetailer, announceTask } from '@/lib/realtime/announce'
import { mailProvider } from '../provider/provider'
import { retrySeconds } from '../provider/retry-seconds'
import { type Judged, judgeFile } from './judge-file'

type Fetching = Jobs['messaging.fetchFiles']
type Waiting = typeof receivedFiles.$inferSelect
const giveUpAfterTries = 290

/**
 * Fetches what came with a mail from the provider, each file by itself, and keeps it or says why not (G-10). What the provider does not give
 * is asked for again, soon at first, at most ten minutes apart, for 48 hours (Q-W7). Run twice it keeps nothing twice.
 */
export async function fetchFiles(scope: Scope, params: Fetching) {
  for (const file of await waitingOf(scope, params.messageId)) {
    const judged = await fetchOne(params.emailId, file)
    if (judged) await settle(scope, file, judged)
  }
  const left = await waitingOf(scope, params.messageId)
  if (left.length === 0) return
  if (params.tries < giveUpAfterTries) return again(scope, params)
  for (const file of left) await settle(scope, file, { missing: 'gone' })
}

const waitingOf = (scope: Scope, messageId: string) =>
  transact(scope, (scope) =>
    scope.db
      .select()
      .from(receivedFiles)
      .where(and(inTenant(scope, receivedFiles), eq(receivedFiles.messageId, messageId), eq(receivedFiles.state, 'waiting')))
      .orderBy(asc(receivedFiles.position)),
  )

/** Null while the provider does not give it. */
async function fetchOne(emailId: string, { providerId, name, claimedType }: Waiting): Promise<Judged | null> {
  const provider = await mailProvider()
  const bytes = await provider.fetchReceivedFile(emailId, providerId ?? '').catch(() => 'later' as const)
  if (bytes === 'later') return null
  return bytes ? judgeFile(bytes, { name, claimedType }) : { missing: 'large' }
}

/** Whoever comes second finds it settled. Open screens are told: the mail it came with is in the history already. */
async function settle(scope: Scope, { id }: Waiting, judged: Judged) {
  await transact(scope, async (scope) => {
    const ofFile = and(byId(scope, receivedFiles, id), eq(receivedFiles.state, 'waiting'))
    const [file] = await scope.db.select().from(receivedFiles).where(ofFile).for('update')
    if (!file) return
    const fate =
      'missing' in judged
        ? { state: 'missing' as const, reason: judged.missing }
        : { state: 'kept' as const, fileId: (await storeFile(scope, judged)).id, name: judged.name }
    await scope.db.update(receivedFiles).set(fate).where(ofFile)
    const [message] = await scope.db
      .select({ taskId: messages.taskId })
      .from(messages)
      .where(byId(scope, messages, file.messageId))
    if (message?.taskId) await announceTask(scope, message.taskId)
    else await announceRetailer(scope)
  })
}

const again = (scope: Scope, params: Fetching) =>
  transact(scope, (scope) =>
    enqueue(
      scope,
      'messaging.fetchFiles',
      { ...params, tries: params.tries + 1 },
      { key: `files:${params.messageId}:again`, runAt: new Date(Date.now() + retrySeconds(params.tries) * 1000) },
    ),
  )
