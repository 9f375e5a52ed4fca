'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { idsOf } from '@/components/offline/kept-letters'
import { Icon } from '@/components/ui/icon'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'

type Props = { start: ComposerStart; letter: LetterKeeping; say: ComposerWords }

/** The mail as it will leave, in a sandboxed frame; of a letter to several, the one of whoever is chosen (G-7). */
export function Preview({ start, letter, say }: Props) {
  const [chosen, setChosen] = useState('')
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    around.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const people = letter.recipients.filter(({ id }) => !start.blocked[id])
  const customerId = (people.find(({ id }) => id === chosen) ?? people[0])?.id ?? start.customerId
  const sent = JSON.stringify({ ...idsOf(letter), customerId })
  return (
    <div ref={around} className="c-seen">
      {people.length > 1 && (
        <label className="c-line">
          <span className="dim small">{say.previewFor}</span>
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
      <Frame key={sent} taskId={start.taskId} sent={sent} title={say.previewTitle} />
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
      <iframe className="c-preview" name={name} title={title} sandbox="" />
      <form ref={form} hidden method="post" action={`/tasks/${taskId}/preview`} target={name}>
        <input type="hidden" name="letter" value={sent} />
      </form>
    </>
  )
}
