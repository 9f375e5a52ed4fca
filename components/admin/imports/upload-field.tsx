'use client'

import { useId, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Hint } from '@/components/ui/form/hint'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'

export type Uploaded = { id: string; token: string; name: string; contentType: string }
/** What a form has to know: a file is on its way, or one was chosen that could not be taken. */
export type UploadState = 'ready' | 'busy' | 'refused'
type Props = {
  name: string
  /** Documents are refused at once, as they would be when saved. */
  onlyPictures?: boolean
  start: Uploaded | null
  error?: string
  label: string
  hint: string
  /** What its button to take the file off says, where it has one. */
  takeOff?: string
  onState: (state: UploadState) => void
  onTaken?: (file: Uploaded) => void
}

const pictures = 'image/jpeg,image/png,image/webp,image/gif'

/**
 * A file that is brought in as soon as it is chosen; its id is what the form sends. One that was left alone is not sent: it stays whatever
 * it is by then (T-16). One that was refused stands here by its name until another is chosen or it is left out (H-4).
 */
export function UploadField({ name, onlyPictures = false, start, error, label, hint, takeOff, onState, onTaken }: Props) {
  const t = useT('products.upload', 'common.noConnection')
  const id = useId()
  const [chosen, setChosen] = useState<Uploaded | null>()
  const taken = chosen === undefined ? start : chosen
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ name: string; why: string } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  // What was wrong before this file was chosen is wrong no more.
  const [past, setPast] = useState<string>()
  const wrong = refused?.why || (error === past ? undefined : error)

  async function bring(file: File | undefined) {
    if (!file) return
    setBusy(true)
    onState('busy')
    setRefused(null)
    setPast(error)
    const params = new URLSearchParams({ name: file.name, ...(onlyPictures ? { only: 'pictures' } : {}) })
    const response = await fetch(`/api/files?${params}`, { method: 'POST', body: file }).catch(() => null)
    const brought = await response?.json().catch(() => null)
    setBusy(false)
    onState(response?.ok ? 'ready' : 'refused')
    if (!response?.ok) return setRefused({ name: file.name, why: brought?.message ?? t('common.noConnection') })
    setChosen(brought)
    onTaken?.(brought)
  }
  const leaveOut = () => {
    setRefused(null)
    onState('ready')
    input.current?.focus()
  }
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      <input type="hidden" name={name} value={taken?.id ?? ''} disabled={chosen === undefined && start !== null} />
      {taken ? <Shown file={taken} takeOff={takeOff} onTakeOff={() => setChosen(null)} /> : null}
      {refused ? (
        <p className="product uploaded">
          <Icon name="circle-alert" />
          <span className="grow small">{refused.name}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('products.upload.leaveOut', { name: refused.name })}
            onClick={leaveOut}
          >
            <Icon name="x" />
          </button>
        </p>
      ) : null}
      <input
        ref={input}
        id={id}
        data-field={name}
        type="file"
        className={wrong ? 'input is-bad' : 'input'}
        accept={onlyPictures ? pictures : `${pictures},application/pdf`}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          void bring(target.files?.[0])
          target.value = ''
        }}
      />
      <div role="status">
        <Hint id={`${id}-said`} error={isBusy ? undefined : wrong} hint={isBusy ? t('products.upload.uploading') : hint} />
      </div>
    </div>
  )
}

type ShownProps = { file: Uploaded; takeOff?: string; onTakeOff: () => void }

function Shown({ file: { token, name, contentType }, takeOff, onTakeOff }: ShownProps) {
  return (
    <p className="product uploaded">
      <Thumb picture={contentType.startsWith('image/') ? token : null} icon="file-text" />
      <span className="grow small">{name}</span>
      {takeOff ? (
        <button type="button" className="icon-button" aria-label={takeOff} onClick={onTakeOff}>
          <Icon name="x" />
        </button>
      ) : null}
    </p>
  )
}
