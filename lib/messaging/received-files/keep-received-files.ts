import { receivedFiles } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { storeFile } from '@/lib/files/store-file'
import { newId } from '@/lib/ids'
import { enqueue } from '@/lib/jobs/enqueue'
import type { BroughtFile, PreparedMail } from './prepare-mail'

const [maxFetched, maxNamed] = [50, 100]

/** Keeps what came with a mail: what its bytes are known of at once, the rest named and fetched by the worker (G-10, H-5). Part of the caller's transaction. */
export async function keepReceivedFiles(scope: Scope, messageId: string, mail: PreparedMail) {
  const about = (position: number) => ({ retailerId: scope.retailerId, id: newId(), messageId, position })
  for (const [at, file] of mail.brought.entries())
    await scope.db.insert(receivedFiles).values({ ...about(at), ...(await kept(scope, file)) })
  const named = mail.attachments.slice(0, maxNamed)
  if (named.length === 0) return
  await scope.db.insert(receivedFiles).values(
    named.map(({ id, filename, contentType, contentId }, at) => ({
      ...about(mail.brought.length + at),
      providerId: id,
      name: filename.slice(0, 200),
      claimedType: contentType.slice(0, 200),
      contentId,
      ...(at < maxFetched ? {} : { state: 'missing' as const, reason: 'many' as const }),
    })),
  )
  const payload = { retailerId: scope.retailerId, messageId, emailId: mail.emailId, tries: 0 }
  await enqueue(scope, 'messaging.fetchFiles', payload, { key: `files:${messageId}` })
}

async function kept(scope: Scope, { name, claimedType, contentId, judged }: BroughtFile) {
  const about = { name: name.slice(0, 200), claimedType, contentId }
  if ('missing' in judged) return { ...about, state: 'missing' as const, reason: judged.missing }
  const { id } = await storeFile(scope, judged)
  return { ...about, state: 'kept' as const, fileId: id }
}
