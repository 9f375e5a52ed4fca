'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { FileButton, takesFiles } from '@/components/ui/form/file-button'
import { FormMessage } from '@/components/ui/form/form-message'
import { UploadList } from '@/components/ui/form/upload-list'
import { useUploads } from '@/components/ui/form/use-uploads'
import { hasKeys } from '@/components/ui/is-typing'
import { Panel } from '@/components/ui/panel'
import type { CompletionAsked } from '@/lib/tasks/completion/read-completion'
import { FollowUps } from './follow-ups'
import { OutcomeChoice } from './outcome-choice'
import { TouchpointFields } from './touchpoint-fields'
import { useCompletion } from './use-completion'
import { ValueFields } from './value-fields'

type Props = {
  taskId: string
  asked: CompletionAsked
  /** Told what became of it; `closed` is false where one left without closing. */
  leave: (closed: boolean) => void
  after?: () => void
}

/** How did it end? Just close, or say what came of it: all of it is saved together (T-13). On phones one sheet. */
export function CompletionPanel({ taskId, asked, leave, after }: Props) {
  const t = useT('completion', 'common.cancel')
  const dialog = useRef<HTMLDialogElement>(null)
  const uploads = useUploads()
  const completion = useCompletion({ taskId, asked, uploads, after, done: () => end(true) })
  const [isClosed, setClosed] = useState(false)
  const { chosen, choose, fields, isBusy, message } = completion
  const end = (closed: boolean) => {
    if (isClosed) return
    setClosed(true)
    dialog.current?.close()
    leave(closed)
  }
  useEffect(() => {
    dialog.current?.showModal()
    // Enter just closes, arrows and numbers choose.
    dialog.current?.querySelector<HTMLElement>('input[name=outcome]:checked')?.focus()
  }, [])
  const pick = useEffectEvent((event: KeyboardEvent) => {
    if (!hasKeys() || event.ctrlKey || event.metaKey || event.altKey || isTypedIn(event.target)) return
    const at = Number(event.key) - 1
    const ids = [...asked.outcomes.map(({ id }) => id), '']
    const id = ids[at]
    if (id !== undefined) choose(id)
  })
  useEffect(() => {
    const end = new AbortController()
    document.addEventListener('keydown', (event) => pick(event), { signal: end.signal })
    return () => end.abort()
  }, [])
  const name = asked.outcomes.find(({ id }) => id === chosen)?.name
  return (
    <Panel
      dialog={dialog}
      title={t('completion.title')}
      about={<p className="second">{asked.record ? `${asked.record.name}, ${asked.title}` : asked.title}</p>}
      isKept
      onClose={() => end(false)}
    >
      <form
        className="completion"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void completion.send()
        }}
        {...takesFiles(uploads)}
      >
        <div className="completion-body">
          <OutcomeChoice outcomes={asked.outcomes} chosen={chosen} choose={choose} error={fields.outcomeId} />
          <section>
            <TouchpointFields completion={completion} people={asked.people}>
              <FileButton uploads={uploads} />
            </TouchpointFields>
            <UploadList uploads={uploads} />
          </section>
          {asked.record && asked.record.attributes.length > 0 ? (
            <ValueFields name={asked.record.name} completion={completion} attributes={asked.record.attributes} />
          ) : null}
          <FollowUps completion={completion} />
          <FormMessage message={message} />
        </div>
        <footer className="panel-foot">
          <button type="button" className="button button-bare" onClick={() => end(false)}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button button-go grow" disabled={isBusy || uploads.isBusy}>
            {uploads.isBusy ? t('completion.sending') : name ? t('completion.closeAs', { name }) : t('completion.close')}
          </button>
        </footer>
      </form>
    </Panel>
  )
}

const isTypedIn = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('textarea, select, input:not([type=radio])') !== null
