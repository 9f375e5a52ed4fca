'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { idsOf } from '@/components/offline/kept-messages'
import { Icon } from '@/components/ui/icon'
import type { ComposerStart } from './composer-start'
import type { ComposerState } from './use-composer'

type Props = { start: ComposerStart; composer: ComposerState }

/** The mail as it will leave, in a sandboxed frame; of a message to several, the one of whoever is chosen (G-7). */
export function Preview({ start, composer }: Props) {
  const t = useT('messaging.composer')
  const [chosen, setChosen] = useState('')
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    around.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const people = composer.recipients.filter(({ id }) => !start.blocked[id])
  const customerId = (people.find(({ id }) => id === chosen) ?? people[0])?.id ?? start.customerId
  const sent = JSON.stringify({ ...idsOf(composer), customerId })
  return (
    <div ref={around} className="composer-seen">
      {people.length > 1 && (
        <label className="composer-line">
          <span className="second">{t('messaging.composer.previewFor')}</span>
          <span className="menu-field grow">
            <select className="input" value={customerId} onChange={({ target }) => setChosen(target.value)}>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Icon name="chevron-down" />
          </span>
        </label>
      )}
      <Frame
        key={sent}
        taskId={start.taskId}
        sent={sent}
        title={t('messaging.composer.previewTitle', { name: start.customer })}
      />
    </div>
  )
}

/** A frame that is asked for once, so that going back leaves the task and not the frame. */
function Frame({ taskId, sent, title }: { taskId: string; sent: string; title: string }) {
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.submit()
  }, [])
  return (
    <>
      <iframe className="composer-preview" name={name} title={title} sandbox="" />
      <form ref={form} hidden method="post" action={`/tasks/${taskId}/preview`} target={name}>
        <input type="hidden" name="message" value={sent} />
      </form>
    </>
  )
}
