'use client'

import { type RefObject, useState } from 'react'
import { AskFoot } from '@/components/ui/ask-foot'
import { Field } from '@/components/ui/field'
import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'

type Props = { dialog: RefObject<HTMLDialogElement | null>; letter: LetterKeeping; isOpen: boolean; say: ComposerWords }

/** Asks for the moment a letter leaves at; what is wrong with it is said at its field, and what was chosen stays (H-4). */
export function SendLater({ dialog, letter, isOpen, say }: Props) {
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({})
  const { later } = say

  async function plan(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const data = new FormData(event.currentTarget)
    const [day, time] = [String(data.get('day')), String(data.get('time'))]
    const missing = { ...(day ? {} : { day: later.dayMissing }), ...(time ? {} : { time: later.timeMissing }) }
    setWrong(missing)
    if (!day || !time) return
    const fields = await letter.send({ thenResolve: isOpen, later: { day, time } })
    if (fields?.later) return setWrong({ day: fields.later })
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className="ask" aria-label={later.title} onClose={() => setWrong({})}>
      <form noValidate onSubmit={plan}>
        <h2>{later.title}</h2>
        <Field name="day" type="date" label={later.day} error={wrong.day} required />
        <Field name="time" type="time" label={later.time} error={wrong.time} defaultValue="09:00" required />
        <AskFoot label={later.plan} cancel={say.cancel} isBusy={letter.isBusy} onCancel={() => dialog.current?.close()} />
      </form>
    </dialog>
  )
}
