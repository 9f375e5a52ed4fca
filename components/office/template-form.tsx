'use client'

import { useMemo, useRef, useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { Options } from '@/components/ui/options'
import { SendForm } from '@/components/ui/send-form'
import type { Found } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { keepTemplate, preview } from '@/lib/messaging/actions'
import type { Place } from './place-menu'
import { TemplateLetter } from './template-letter'
import { type Shown, TemplatePreview } from './template-preview'
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
type Wrong = { fields: Record<string, string>; message: string }

/** A template's words, and how they look for a customer. A colleague's save meanwhile is met (T-16). */
export function TemplateForm({ templateId, now, languages, places, say }: Props) {
  const chips = useMemo(
    () => ({ names: Object.fromEntries(places.map(({ place, name }) => [place, name])), withEmpty: false }),
    [places],
  )
  const added = useAdded('/office/templates', say.savedAs)
  const leaving = useLeaveAsked()
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [customer, setCustomer] = useState<Found | null>(null)
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
  const look = async (as: Found | null) => {
    const form = box.current?.querySelector('form')
    const { subject, body, locale } = Object.fromEntries(new FormData(form ?? undefined))
    const result = await preview({ subject, body, locale, customerId: as?.id }).catch(() => null)
    setShown(result?.ok ? { ...result.value, name: as?.name ?? null } : null)
    if (result?.ok) {
      setLooked({ fields: {}, message: '' })
      return requestAnimationFrame(() => box.current?.querySelector('.template-shown')?.scrollIntoView({ block: 'nearest' }))
    }
    const [first] = Object.keys(result?.fields ?? {})
    setLooked({ fields: result?.fields ?? {}, message: first ? '' : (result?.message ?? say.noConnection) })
    form?.querySelector<HTMLElement>(`[name='${first}']`)?.focus()
  }
  const choose = (as: Found | null) => {
    setCustomer(as)
    if (as || shown) void look(as)
  }
  return (
    <div ref={box}>
      <SendForm
        sending={sending}
        button={say.save}
        done={templateId ? say.saved : ''}
        more={
          <button type="button" className="btn btn-line" onClick={() => void look(customer)}>
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
          chips={chips}
          error={fields.subject}
          onChange={sending.change}
          say={say}
        />
        <TemplateLetter
          key={keyOf('body')}
          start={start.body}
          places={places}
          chips={chips}
          error={fields.body}
          onChange={sending.change}
          say={say}
        />
        <Theirs {...theirs} />
      </SendForm>
      <TemplatePreview
        shown={shown}
        message={looked?.message ?? ''}
        customer={customer}
        choose={choose}
        nameOf={(place) => places.find((each) => each.place === place)?.name ?? place}
        say={say}
      />
    </div>
  )
}
