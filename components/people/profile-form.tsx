'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Area, Choice } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { saveMe } from '@/lib/people/actions'

type Option = { key: string; label: string }
type Props = {
  start: { locale: string; theme: string; signature: string }
  locales: Option[]
  themes: Option[]
  say: Record<'title' | 'language' | 'theme' | 'signature' | 'save' | 'saved' | 'noConnection', string>
}

/** Language, look and signature; the page answers in the new language at once. */
export function ProfileForm({ start, locales, themes, say }: Props) {
  const router = useRouter()
  const [isSaved, setSaved] = useState(false)
  const { submit, isSending, message, fields } = useSend(saveMe, {
    noConnection: say.noConnection,
    onDone: () => {
      setSaved(true)
      router.refresh()
    },
  })
  const options = (list: Option[]) =>
    list.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))
  return (
    <section className="form-sec" aria-labelledby="me-settings">
      <h2 id="me-settings">{say.title}</h2>
      <form method="post" className="form" onSubmit={submit} onChange={() => setSaved(false)} noValidate>
        <div className="fl-2">
          <Choice name="locale" label={say.language} defaultValue={start.locale} error={fields.locale}>
            {options(locales)}
          </Choice>
          <Choice name="theme" label={say.theme} defaultValue={start.theme} error={fields.theme}>
            {options(themes)}
          </Choice>
        </div>
        <Area
          name="signature"
          label={say.signature}
          defaultValue={start.signature}
          error={fields.signature}
          maxLength={1000}
          rows={3}
        />
        <FormMessage message={message} />
        <p className="form-foot">
          <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
            {say.save}
          </button>
          <span role="status" className="said-ok">
            {isSaved ? say.saved : ''}
          </span>
        </p>
      </form>
    </section>
  )
}
