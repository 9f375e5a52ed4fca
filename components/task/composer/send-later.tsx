'use client'

import { type RefObject, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { AskDialog } from '@/components/ui/ask-dialog'
import { AskFoot } from '@/components/ui/ask-foot'
import { Field } from '@/components/ui/form/field'
import type { ComposerState } from './use-composer'

type Props = { dialog: RefObject<HTMLDialogElement | null>; composer: ComposerState; isOpen: boolean }

/** Asks for the moment a message leaves at; what is wrong with it is said at its field, and what was chosen stays (H-4). */
export function SendLater({ dialog, composer, isOpen }: Props) {
  const t = useT('messaging.composer')
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({})

  async function plan(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const data = new FormData(event.currentTarget)
    const [day, time] = [String(data.get('day')), String(data.get('time'))]
    const missing = {
      ...(day ? {} : { day: t('messaging.composer.later.dayMissing') }),
      ...(time ? {} : { time: t('messaging.composer.later.timeMissing') }),
    }
    setWrong(missing)
    if (!day || !time) return
    const fields = await composer.send({ thenResolve: isOpen, later: { day, time } })
    if (fields?.later) return setWrong({ day: fields.later })
    dialog.current?.close()
  }
  return (
    <AskDialog dialog={dialog} title={t('messaging.composer.later.title')} onClose={() => setWrong({})}>
      <form noValidate onSubmit={plan}>
        <Field name="day" type="date" label={t('messaging.composer.later.day')} error={wrong.day} required />
        <Field
          name="time"
          type="time"
          label={t('messaging.composer.later.time')}
          error={wrong.time}
          defaultValue="09:00"
          required
        />
        <AskFoot label={t('messaging.composer.later.plan')} isBusy={composer.isBusy} onCancel={() => dialog.current?.close()} />
      </form>
    </AskDialog>
  )
}
