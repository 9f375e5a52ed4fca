'use client'

import { useRouter } from 'next/navigation'
import { useId, useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { useKeptNote } from '@/components/offline/use-kept-note'
import { keptForLater, useWaitingNotes } from '@/components/offline/waiting'
import { Icon } from '@/components/ui/icon'
import { useNaming } from './use-naming'

type Props = { taskId: string; me: string; number: number }

/** A note for colleagues, below the log; @ names one, who is told (T-14). */
export function CommentForm({ taskId, me, number }: Props) {
  const t = useT('task.note', 'offline.kept', 'common.noConnection')
  const router = useRouter()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useKeptNote(me, taskId)
  const [message, setMessage] = useState('')
  const key = useRef('')
  const [isBusy, start] = useTransition()
  const naming = useNaming(field, setText)
  const save = (event: React.FormEvent) => {
    event.preventDefault()
    start(async () => {
      const mentions = naming.named.filter(({ name }) => text.includes(`@${name}`)).map((each) => each.id)
      key.current ||= crypto.randomUUID()
      const result = await actions.commentOnTaskAction({ taskId, text, mentions, key: key.current }).catch(() => null)
      if (!result) {
        const isKept = await keptForLater({ kind: 'comment', taskId, number, text, mentions, key: key.current })
        if (isKept) key.current = ''
        if (isKept) setText('')
        return setMessage(isKept ? '' : t('common.noConnection'))
      }
      // Refused, or taken: the next press is another one.
      key.current = ''
      setMessage(result.ok ? '' : (result.fields.text ?? result.message))
      if (result.ok) setText('')
      router.refresh()
    })
  }
  return (
    <>
      <WaitingNotes taskId={taskId} kept={t('offline.kept', { number })} />
      <form className="note-form" onSubmit={save}>
        <div className="grow find find-up">
          <input
            ref={field}
            id={id}
            className={message ? 'input is-bad' : 'input'}
            aria-label={t('task.note.label')}
            placeholder={t('task.note.label')}
            value={text}
            maxLength={5000}
            role="combobox"
            aria-expanded={naming.found.length > 0}
            aria-controls={`${id}-people`}
            aria-autocomplete="list"
            aria-activedescendant={naming.found[naming.at] ? `${id}-${naming.at}` : undefined}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value)
              void naming.search()
            }}
            onKeyDown={naming.press}
            onBlur={naming.stop}
          />
          <div
            id={`${id}-people`}
            role="listbox"
            tabIndex={-1}
            aria-label={t('task.note.people')}
            className="find-list"
            hidden={naming.found.length === 0}
            onMouseDown={(event) => event.preventDefault()}
          >
            {naming.found.map((colleague, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
              <div
                key={colleague.id}
                id={`${id}-${index}`}
                className="find-one"
                role="option"
                aria-selected={index === naming.at}
                onClick={() => naming.take(colleague)}
              >
                <b>{colleague.name}</b>
              </div>
            ))}
          </div>
          <p id={`${id}-hint`} className="hint">
            {t('task.note.hint')}
          </p>
        </div>
        <button type="submit" className="button button-line" disabled={isBusy}>
          {t('task.note.add')}
        </button>
        {message && (
          <p className="hint bad" role="alert">
            {message}
          </p>
        )}
      </form>
    </>
  )
}

/** The notes written on a task without a connection, until they are sent: also after the page was loaded again (H-7). */
function WaitingNotes({ taskId, kept }: { taskId: string; kept: string }) {
  return useWaitingNotes(taskId).map(({ key, text }) => (
    <div key={key} className="waiting-note" role="status">
      <Icon name="clock" size="s" />
      <div className="grow">
        <p>{text}</p>
        <p className="second">{kept}</p>
      </div>
    </div>
  ))
}
