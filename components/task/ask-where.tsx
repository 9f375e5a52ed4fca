'use client'

import { useEffect, useRef } from 'react'
import type { ComposerWords } from './composer-words'
import { focusLetter } from './focus-letter'
import type { Where } from './use-template'

/** Where a template's words go when something is written already. */
export function AskWhere({ answer, say }: { answer: (where: Where) => void; say: ComposerWords }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Gone with what had the focus, the letter gets it.
    return focusLetter
  }, [])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="where-title" onCancel={() => answer('nowhere')}>
      <h2 id="where-title">{say.whereTitle}</h2>
      <p className="dim">{say.whereHint}</p>
      <p className="nb-b">
        <button type="button" className="btn btn-go" onClick={() => answer('below')}>
          {say.putBelow}
        </button>
        <button type="button" className="btn btn-line" onClick={() => answer('instead')}>
          {say.putInstead}
        </button>
        <button type="button" className="btn btn-bare" onClick={() => answer('nowhere')}>
          {say.cancel}
        </button>
      </p>
    </dialog>
  )
}
