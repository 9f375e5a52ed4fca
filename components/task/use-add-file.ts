'use client'

import { useState } from 'react'
import { smallerPhoto } from '@/components/ui/smaller-photo'
import { eachOnce } from '@/lib/files/joined-name'
import type { DraftShown } from '@/lib/messaging/draft-shown'
import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'

type FileShown = DraftShown['files'][number]

/** Adds photos and documents to a letter, one after the other; what is wrong with one is said and the others go on. */
export function useAddFile(letter: LetterKeeping, say: ComposerWords) {
  const [isAdding, setAdding] = useState(false)
  const [turn, setTurn] = useState(0)

  const attach = (...added: FileShown[]) => {
    letter.write({ files: eachOnce([...letter.now().files, ...added]) })
    setTurn((was) => was + 1)
  }
  const add = (files: File[]) => (files.length === 0 ? Promise.resolve() : letter.whileHeld(() => take(files)))

  async function take(files: File[]) {
    setAdding(true)
    const added: FileShown[] = []
    let wrong = ''
    for (const chosen of files) {
      const file = await smallerPhoto(chosen)
      const answer = await fetch(`/api/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file }).catch(
        () => null,
      )
      const told = await answer?.json().catch(() => null)
      if (answer?.ok) added.push({ id: told.id, token: told.token, name: told.name, contentType: told.contentType })
      else wrong = told?.message ?? say.noConnection
    }
    setAdding(false)
    if (added.length > 0) attach(...added)
    letter.fail(wrong)
  }
  return { add, attach, isAdding, turn }
}
