'use client'

import { type RefObject, useState } from 'react'
import { AskDialog } from '@/components/ui/ask-dialog'
import { AskFoot } from '@/components/ui/ask-foot'
import { Field } from '@/components/ui/form/field'
import type { ComposerLabels } from './composer-labels'
import type { ComposerState } from './use-composer'

type Props = { dialog: RefObject<HTMLDialogElement | null>; composer: ComposerState; isOpen: boolean; labels: ComposerLabels }

/** Asks for the moment a message leaves at; what is wrong with it is said at its field, and what was chosen stays (H-4). */
export function SendLater({ dialog, composer, isOpen, labels }: Props) {
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({})
  const { later } = labels

  async function plan(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const data = new FormData(event.currentTarget)
    const [day, time] = [String(data.get('day')), String(data.get('time'))]
    const missing = { ...(day ? {} : { day: later.dayMissing }), ...(time ? {} : { time: later.timeMissing }) }
    setWrong(missing)
    if (!day || !time) return
    const fields = await composer.send({ thenResolve: isOpen, later: { day, time } })
    if (fields?.later) return setWrong({ day: fields.later })
    dialog.current?.close()
  }
  return (
    <AskDialog dialog={dialog} title={later.title} onClose={() => setWrong({})}>
      <form noValidate onSubmit={plan}>
        <Field name="day" type="date" label={later.day} error={wrong.day} required />
        <Field name="time" type="time" label={later.time} error={wrong.time} defaultValue="09:00" required />
        <AskFoot label={later.plan} cancel={labels.cancel} isBusy={composer.isBusy} onCancel={() => dialog.current?.close()} />
      </form>
    </AskDialog>
  )
}
