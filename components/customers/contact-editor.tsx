'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { AsksBeforeLeaving } from '@/components/ui/form/asks-before-leaving'
import { Field } from '@/components/ui/form/field'
import { FormMessage } from '@/components/ui/form/form-message'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import type { ContactKind } from '@/lib/customers/customer-input'
import { isAnswered, orNoConnection, type Result } from '@/lib/result'
import { CorrectAddress } from './correct-address'

export type ContactShown = { value: string; shown: string; isPrimary: boolean; cameBack: string }
type Props = { customerId: string; kind: ContactKind; contacts: ContactShown[] }

/** A customer's addresses, or numbers: one more, put right, first to try, or taken off. One that mail came back from stays as it is. */
export function ContactEditor({ customerId, kind, contacts }: Props) {
  const t = useT('records.contacts', 'tasks.new.leave')
  const { run, message, isBusy } = useTaskAction()
  const router = useRouter()
  const [extensions, setExtensions] = useState('')
  const sending = useSend(actions.addContactAction, {
    shape: (form) => ({ customerId, kind, value: String(new FormData(form).get('value') ?? '') }),
    onDone: (added, form) => {
      setExtensions(added.extensions.join(', '))
      form.reset()
      router.refresh()
    },
  })
  return (
    <section className="form-sec">
      <h2>{t(`records.contacts.${kind}.title`)}</h2>
      {contacts.length > 0 && (
        <ul className="ruled customer-contacts">
          {contacts.map(({ value, shown, isPrimary, cameBack }) => (
            <li key={value}>
              <p>
                <span className="address">{shown}</span>{' '}
                {isPrimary && !cameBack ? <span className="tag">{t('records.contacts.primary')}</span> : null}
                {cameBack ? <span className="tag tag-rose">{cameBack}</span> : null}
              </p>
              <div className="contact-actions">
                <CorrectAddress customerId={customerId} kind={kind} from={value} />
                {isPrimary || cameBack ? null : (
                  <button
                    type="button"
                    className="button button-bare button-small"
                    aria-label={`${t('records.contacts.prefer')}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(actions.preferContactAction, { customerId, kind, value })}
                  >
                    {t('records.contacts.prefer')}
                  </button>
                )}
                {cameBack ? null : (
                  <button
                    type="button"
                    className="button button-bare button-small"
                    aria-label={`${t('records.contacts.remove')}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(actions.removeContactAction, { customerId, kind, value })}
                  >
                    {t('records.contacts.remove')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <FormMessage message={message} />
      <SendForm
        sending={sending}
        button={t(`records.contacts.${kind}.add`)}
        variant="button-line"
        done={extensions ? t('records.contacts.addedWithout', { extension: extensions }) : t('records.contacts.done')}
      >
        <AsksBeforeLeaving text={t('tasks.new.leave')} />
        <Field
          name="value"
          label={t(`records.contacts.${kind}.label`)}
          hint={t(`records.contacts.${kind}.hint`)}
          type={kind === 'email' ? 'email' : 'tel'}
          error={sending.fields.value}
          autoComplete="off"
          maxLength={320}
        />
      </SendForm>
    </section>
  )
}

type Run = (sent: unknown) => Promise<Result<unknown>>

function useTaskAction() {
  const t = useT('common.noConnection')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const run = (verb: Run, sent: unknown) =>
    start(async () => {
      const result = await orNoConnection(verb(sent), t('common.noConnection'))
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return { run, message, isBusy }
}
