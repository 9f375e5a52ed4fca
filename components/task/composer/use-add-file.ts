'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { smallerPhoto } from '@/components/ui/form/smaller-photo'
import { eachOnce } from '@/lib/files/joined-name'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import type { ComposerState } from './use-composer'

type FileShown = DraftShown['files'][number]

/** Adds photos and documents to a message, one after the other; what is wrong with one is said and the others go on. */
export function useAddFile(composer: ComposerState) {
  const t = useT('messaging.composer')
  const [isAdding, setAdding] = useState(false)
  const [turn, setTurn] = useState(0)

  const attach = (...added: FileShown[]) => {
    composer.write({ files: eachOnce([...composer.now().files, ...added]) })
    setTurn((was) => was + 1)
  }
  const add = (files: File[]) => (files.length === 0 ? Promise.resolve() : composer.whileHeld(() => take(files)))

  async function take(files: File[]) {
    setAdding(true)
    const added: FileShown[] = []
    let wrong = ''
    for (const chosen of files) {
      const file = await smallerPhoto(chosen)
      const response = await fetch(`/api/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file }).catch(
        () => null,
      )
      const body = await response?.json().catch(() => null)
      if (response?.ok) added.push({ id: body.id, token: body.token, name: body.name, contentType: body.contentType })
      else wrong = body?.message ?? t('messaging.composer.noConnection')
    }
    setAdding(false)
    if (added.length > 0) attach(...added)
    composer.fail(wrong)
  }
  return { add, attach, isAdding, turn }
}
