import { attachments } from '@/db/schema/touchpoints'
import type { Scope } from '@/lib/access/scope'
import { insertMany } from '@/lib/database/insert-many'
import { requireOwnFile } from '@/lib/files/own-file'
import { newId } from '@/lib/ids'

type To = { taskIds: string[] } | { touchpointId: string }

/** Files one brought in a moment ago; NotFound for any other (Q-U4). */
export async function requireOwnFiles(scope: Scope, ids: string[], field: string) {
  for (const id of ids) await requireOwnFile(scope, { id, field })
}

/** Attaches files to tasks or to a contact, in their order. Part of the caller's transaction, who has looked whether they may. */
export async function attachFiles(scope: Scope, fileIds: string[], to: To) {
  const { retailerId } = scope
  const targets = 'taskIds' in to ? to.taskIds.map((taskId) => ({ taskId, touchpointId: null })) : [{ taskId: null, ...to }]
  const rows = targets.flatMap((target) =>
    [...new Set(fileIds)].map((fileId, position) => ({ retailerId, id: newId(), fileId, ...target, position })),
  )
  await insertMany(scope, attachments, rows)
}
