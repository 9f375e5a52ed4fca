'use client'

import { useRef, useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { Options } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { keepTemplate, preview } from '@/lib/messaging/actions'
import type { Place } from './place-menu'
import { TemplateLetter } from './template-letter'
import type { TemplateWords } from './template-screen'
import { TemplateSubject } from './template-subject'
import { Theirs } from './theirs'
import { useAdded } from './use-added'
import { type Looked, useBegun } from './use-begun'
import { useLeaveAsked } from './use-leave-asked'

type Values = { name: string; subject: string; body: string; locale: string }
type Props = {
  templateId?: string
  now: Looked<Values>
  languages: { value: string; label: string }[]
  places: Place[]
  say: TemplateWords
}
type Shown = { subject: string; html: string }
type Wrong = { fields: Record<string, string>; message: string }

/** A template's words, and how they look filled with an example. A colleague's save meanwhile is met (T-16). */
export function TemplateForm({ templateId, now, languages, places, say }: Props) {
  const added = useAdded('/office/templates', say.savedAs)
  const leaving = useLeaveAsked()
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [looked, setLooked] = useState<Wrong | null>(null)
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const send = async (sent: unknown) => {
    try {
      const answer = noticed(await keepTemplate(sent))
      if (answer.ok) leaving.kept()
      return answer
    } finally {
      setLooked(null)
    }
  }
  const saving = useSend(send, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), templateId, seen }),
    onDone: (_, form) => (templateId ? undefined : added(form)),
  })
  // What was said last holds: a look's answer, until the next save's.
  const { fields } = looked ?? saving
  const change = () => {
    leaving.typed()
    saving.change()
  }
  const sending = { ...saving, change, message: looked ? '' : saving.message }
  const look = async () => {
    const form = box.current?.querySelector('form')
    const { subject, body } = Object.fromEntries(new FormData(form ?? undefined))
    const result = await preview({ subject, body }).catch(() => null)
    setShown(result?.ok ? result.value : null)
    if (result?.ok) {
      setLooked({ fields: {}, message: '' })
      return requestAnimationFrame(() => box.current?.querySelector('.template-shown')?.scrollIntoView({ block: 'nearest' }))
    }
    const [first] = Object.keys(result?.fields ?? {})
    setLooked({ fields: result?.fields ?? {}, message: first ? '' : (result?.message ?? say.noConnection) })
    form?.querySelector<HTMLElement>(`[name='${first}']`)?.focus()
  }
  return (
    <div ref={box}>
      <SendForm
        sending={sending}
        button={say.save}
        done={templateId ? say.saved : ''}
        more={
          <button type="button" className="btn btn-line" onClick={() => void look()}>
            {say.preview}
          </button>
        }
      >
        <Field key={keyOf('name')} name="name" label={say.name} defaultValue={start.name} error={fields.name} required />
        <Choice key={keyOf('locale')} name="locale" label={say.language} defaultValue={start.locale} error={fields.locale}>
          <option value="">{say.anyLanguage}</option>
          <Options list={languages.map(({ value, label }) => ({ key: value, label }))} />
        </Choice>
        <TemplateSubject
          key={keyOf('subject')}
          start={start.subject}
          places={places}
          error={fields.subject}
          onChange={sending.change}
          say={say}
        />
        <TemplateLetter
          key={keyOf('body')}
          start={start.body}
          places={places}
          error={fields.body}
          onChange={sending.change}
          say={say}
        />
        <Theirs {...theirs} />
      </SendForm>
      <div role="status" className="template-shown">
        <FormMessage message={looked?.message ?? ''} />
        {shown && (
          <div className="letter letter-plain">
            <p className="small dim">{say.previewHint}</p>
            <p className="strong">{shown.subject}</p>
            <iframe
              className="c-preview"
              title={say.preview}
              sandbox=""
              srcDoc={`<!doctype html><meta charset="utf-8"><body>${shown.html}</body>`}
            />
          </div>
        )}
      </div>
    </div>
  )
}
