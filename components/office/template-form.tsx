'use client'

import { useRouter } from 'next/navigation'
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
import { type Looked, useBegun } from './use-begun'

type Values = { name: string; subject: string; body: string; locale: string }
type Props = {
  templateId?: string
  now: Looked<Values>
  languages: { value: string; label: string }[]
  places: Place[]
  say: TemplateWords
}
type Shown = { subject: string; html: string }
const nothing = { fields: {} as Record<string, string>, message: '' }

/** A template's words, and how they look filled with an example. A colleague's save meanwhile is met (T-16). */
export function TemplateForm({ templateId, now, languages, places, say }: Props) {
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [wrong, setWrong] = useState(nothing)
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const send = async (sent: unknown) => {
    setWrong(nothing)
    return noticed(await keepTemplate(sent))
  }
  const sending = useSend(send, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), templateId, seen }),
    onDone: () => (templateId ? undefined : router.push('/office/templates')),
  })
  const fields = { ...wrong.fields, ...sending.fields }
  const look = async () => {
    const form = box.current?.querySelector('form')
    const { subject, body } = Object.fromEntries(new FormData(form ?? undefined))
    const result = await preview({ subject, body }).catch(() => null)
    setShown(result?.ok ? result.value : null)
    if (result?.ok) {
      setWrong(nothing)
      return requestAnimationFrame(() => box.current?.querySelector('.template-shown')?.scrollIntoView({ block: 'nearest' }))
    }
    const [first] = Object.keys(result?.fields ?? {})
    setWrong({ fields: result?.fields ?? {}, message: first ? '' : (result?.message ?? say.noConnection) })
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
        <FormMessage message={wrong.message} />
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
