'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { Options } from '@/components/ui/form/options'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import type { Found } from '@/components/ui/use-finder'
import { locales } from '@/db/vocabulary'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { TemplateBody } from './template-body'
import { type Shown, TemplatePreview } from './template-preview'
import { TemplateSubject } from './template-subject'
import type { Variable } from './variable-menu'

type Values = { name: string; subject: string; body: string; locale: string }
type Props = {
  templateId?: string
  now: FormSnapshot<Values>
}
type Wrong = { fields: Record<string, string>; message: string }

/** A template's words, and how they look for a customer. A colleague's save meanwhile is met (T-16). */
export function TemplateForm({ templateId, now }: Props) {
  const t = useT('templates.form', 'templates.variableNames', 'common.languages', 'common.noConnection')
  const chips = useMemo(() => ({ names: variableNames(t), withEmpty: false }), [t])
  const variables = Object.entries(chips.names).map(([variable, name]): Variable => ({ variable, name }))
  const added = useAdded('/admin/templates')
  const leaving = useLeaveGuard()
  const box = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [customer, setCustomer] = useState<Found | null>(null)
  const [previewError, setPreviewError] = useState<Wrong | null>(null)
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const send = async (sent: unknown) => {
    try {
      const result = noticed(await actions.saveTemplateAction(sent))
      if (result.ok) leaving.kept()
      return result
    } finally {
      setPreviewError(null)
    }
  }
  const saving = useSend(send, {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), templateId, version }),
    onDone: (_, form) => (templateId ? undefined : added(form)),
  })
  // What was said last holds: a look's answer, until the next save's.
  const { fields } = previewError ?? saving
  const change = () => {
    leaving.typed()
    saving.change()
  }
  const sending = { ...saving, change, message: previewError ? '' : saving.message }
  const showPreview = async (as: Found | null) => {
    const form = box.current?.querySelector('form')
    const { subject, body, locale } = Object.fromEntries(new FormData(form ?? undefined))
    const result = await actions.previewTemplateAction({ subject, body, locale, customerId: as?.id }).catch(() => null)
    setShown(result?.ok ? { ...result.value, name: as?.name ?? null } : null)
    if (result?.ok) {
      setPreviewError({ fields: {}, message: '' })
      return requestAnimationFrame(() => box.current?.querySelector('.template-shown')?.scrollIntoView({ block: 'nearest' }))
    }
    const [first] = Object.keys(result?.fields ?? {})
    setPreviewError({ fields: result?.fields ?? {}, message: first ? '' : (result?.message ?? t('common.noConnection')) })
    form?.querySelector<HTMLElement>(`[name='${first}']`)?.focus()
  }
  const choose = (as: Found | null) => {
    setCustomer(as)
    if (as || shown) void showPreview(as)
  }
  return (
    <div ref={box}>
      <SendForm
        sending={sending}
        button={t('templates.form.save')}
        done={templateId ? t('templates.form.saved') : ''}
        more={
          <button type="button" className="button button-line" onClick={() => void showPreview(customer)}>
            {t('templates.form.preview')}
          </button>
        }
      >
        <Field
          key={keyOf('name')}
          name="name"
          label={t('templates.form.name')}
          defaultValue={start.name}
          error={fields.name}
          required
        />
        <Choice
          key={keyOf('locale')}
          name="locale"
          label={t('templates.form.language')}
          defaultValue={start.locale}
          error={fields.locale}
        >
          <option value="">{t('templates.form.anyLanguage')}</option>
          <Options list={locales.map((key) => ({ key, label: t(`common.languages.${key}`) }))} />
        </Choice>
        <TemplateSubject
          key={keyOf('subject')}
          start={start.subject}
          variables={variables}
          chips={chips}
          error={fields.subject}
          onChange={sending.change}
        />
        <TemplateBody
          key={keyOf('body')}
          start={start.body}
          variables={variables}
          chips={chips}
          error={fields.body}
          onChange={sending.change}
        />
        <RemoteChanges {...remote} />
      </SendForm>
      <TemplatePreview
        shown={shown}
        message={previewError?.message ?? ''}
        customer={customer}
        choose={choose}
        nameOf={(variable) => chips.names[variable] ?? variable}
      />
    </div>
  )
}

/** The browser asks before what was typed is left behind; `kept` says that it is saved. */
function useLeaveGuard() {
  const isTyped = useRef(false)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => (isTyped.current ? event.preventDefault() : undefined)
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const typed = () => {
    isTyped.current = true
  }
  const kept = () => {
    isTyped.current = false
  }
  return { typed, kept }
}
