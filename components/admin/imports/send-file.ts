import { actions } from '@/components/call-actions'
import type { ImportSubject } from '@/db/vocabulary'

type Sent = { subject: ImportSubject; file: File; onProgress: (percent: number) => void }

/** Sends a file part by part, so that one of any length arrives and a part that was lost is sent again. */
export async function sendFile({ subject, file, onProgress }: Sent) {
  const begun = await actions.beginFileAction({ subject, fileName: file.name, bytes: file.size })
  if (!begun.ok) return begun
  const { runId, partBytes } = begun.value
  for (let position = 0; position * partBytes < file.size; position++) {
    const form = new FormData()
    form.set('runId', runId)
    form.set('position', String(position))
    form.set('part', file.slice(position * partBytes, (position + 1) * partBytes))
    const added = await patiently(() => actions.addPartAction(form))
    if (!added.ok) return added
    onProgress(Math.round(Math.min(1, ((position + 1) * partBytes) / file.size) * 100))
  }
  return actions.endFileAction({ runId })
}

/** A connection that breaks off for a moment does not lose a file. */
async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of [500, 2000, 5000]) {
    try {
      return await send()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return send()
}
