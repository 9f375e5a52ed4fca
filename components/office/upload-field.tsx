'use client'

import { useId, useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'

export type Uploaded = { id: string; token: string; name: string; contentType: string }
export type UploadWords = Record<'label' | 'hint' | 'uploading' | 'noConnection', string> & { takeOff?: string }
type Props = {
  name: string
  /** Documents are refused at once, as they would be when saved. */
  onlyPictures?: boolean
  start: Uploaded | null
  error?: string
  say: UploadWords
  onBusy: (isBusy: boolean) => void
  onTaken?: (file: Uploaded) => void
}

const pictures = 'image/jpeg,image/png,image/webp,image/gif'

/** A file that is brought in as soon as it is chosen; its id is what the form sends. One that was left alone is not sent: it stays whatever it is by then (T-16). */
export function UploadField({ name, onlyPictures = false, start, error, say, onBusy, onTaken }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState<Uploaded | null>()
  const taken = chosen === undefined ? start : chosen
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  // What was wrong before this file was chosen is wrong no more.
  const [past, setPast] = useState<string>()
  const told = wrong || (error === past ? undefined : error)

  async function bring(file: File | undefined) {
    if (!file) return
    setBusy(true)
    onBusy(true)
    setWrong('')
    setPast(error)
    const asked = new URLSearchParams({ name: file.name, ...(onlyPictures ? { only: 'pictures' } : {}) })
    const answer = await fetch(`/api/files?${asked}`, { method: 'POST', body: file }).catch(() => null)
    const brought = await answer?.json().catch(() => null)
    setBusy(false)
    onBusy(false)
    if (!answer?.ok) return setWrong(brought?.message ?? say.noConnection)
    setChosen(brought)
    onTaken?.(brought)
  }
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{say.label}</span>
      </label>
      <input type="hidden" name={name} value={taken?.id ?? ''} disabled={chosen === undefined && start !== null} />
      {taken ? <Shown file={taken} takeOff={say.takeOff} onTakeOff={() => setChosen(null)} /> : null}
      <input
        id={id}
        data-field={name}
        type="file"
        className={told ? 'input is-bad' : 'input'}
        accept={onlyPictures ? pictures : `${pictures},application/pdf`}
        aria-invalid={told ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          void bring(target.files?.[0])
          target.value = ''
        }}
      />
      <div role="status">
        <Hint id={`${id}-said`} error={isBusy ? undefined : told} hint={isBusy ? say.uploading : say.hint} />
      </div>
    </div>
  )
}

type ShownProps = { file: Uploaded; takeOff?: string; onTakeOff: () => void }

function Shown({ file: { token, name, contentType }, takeOff, onTakeOff }: ShownProps) {
  return (
    <p className="prod uploaded">
      <Thumb picture={contentType.startsWith('image/') ? token : null} icon="file-text" />
      <span className="grow small">{name}</span>
      {takeOff ? (
        <button type="button" className="icon-btn" aria-label={takeOff} onClick={onTakeOff}>
          <Icon name="x" />
        </button>
      ) : null}
    </p>
  )
}
