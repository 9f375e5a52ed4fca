'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { AsksBeforeLeaving } from '@/components/ui/form/asks-before-leaving'
import { Field } from '@/components/ui/form/field'
import { FormMessage } from '@/components/ui/form/form-message'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import type { ContactKind } from '@/lib/customers/customer-input'
import { isAnswered, orNoConnection, type Result } from '@/lib/result'
import { CorrectAddress, type CorrectLabels } from './correct-address'

export type ContactShown = { value: string; shown: string; isPrimary: boolean; cameBack: string }
export type ContactLabels = CorrectLabels &
  Record<'primary' | 'prefer' | 'remove' | 'done' | 'addedWithout', string> & {
    add: string
    title: string
    label: string
    hint: string
  }
type Props = { customerId: string; kind: ContactKind; contacts: ContactShown[]; labels: ContactLabels }

/** A customer's addresses, or numbers: one more, put right, first to try, or taken off. One that mail came back from stays as it is. */
export function ContactEditor({ customerId, kind, contacts, labels }: Props) {
  const { run, message, isBusy } = useTaskAction(labels.noConnection)
  const router = useRouter()
  const [extensions, setExtensions] = useState('')
  const sending = useSend(actions.addContactAction, {
    noConnection: labels.noConnection,
    shape: (form) => ({ customerId, kind, value: String(new FormData(form).get('value') ?? '') }),
    onDone: (added, form) => {
      setExtensions(added.extensions.join(', '))
      form.reset()
      router.refresh()
    },
  })
  return (
    <section className="form-sec">
      <h2>{labels.title}</h2>
      {contacts.length > 0 && (
        <ul className="ruled customer-contacts">
          {contacts.map(({ value, shown, isPrimary, cameBack }) => (
            <li key={value}>
              <p>
                <span className="address">{shown}</span>{' '}
                {isPrimary && !cameBack ? <span className="tag">{labels.primary}</span> : null}
                {cameBack ? <span className="tag tag-rose">{cameBack}</span> : null}
              </p>
              <div className="contact-actions">
                <CorrectAddress customerId={customerId} kind={kind} from={value} labels={labels} />
                {isPrimary || cameBack ? null : (
                  <button
                    type="button"
                    className="button button-bare button-small"
                    aria-label={`${labels.prefer}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(actions.preferContactAction, { customerId, kind, value })}
                  >
                    {labels.prefer}
                  </button>
                )}
                {cameBack ? null : (
                  <button
                    type="button"
                    className="button button-bare button-small"
                    aria-label={`${labels.remove}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(actions.removeContactAction, { customerId, kind, value })}
                  >
                    {labels.remove}
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
        button={labels.add}
        variant="button-line"
        done={extensions ? labels.addedWithout.replace('{extension}', extensions) : labels.done}
      >
        <AsksBeforeLeaving text={labels.leave} />
        <Field
          name="value"
          label={labels.label}
          hint={labels.hint}
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

function useTaskAction(noConnection: string) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const run = (verb: Run, sent: unknown) =>
    start(async () => {
      const result = await orNoConnection(verb(sent), noConnection)
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return { run, message, isBusy }
}
