'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { AsksBeforeLeaving } from '@/components/ui/asks-before-leaving'
import { Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { addWay, preferWay, removeWay } from '@/lib/records/actions'
import type { Way } from '@/lib/records/customer-input'
import { CorrectAddress, type CorrectWords } from './correct-address'

export type ContactShown = { value: string; shown: string; isPrimary: boolean; cameBack: string }
export type ContactWords = CorrectWords &
  Record<'primary' | 'prefer' | 'remove' | 'done' | 'addedWithout', string> & {
    add: string
    title: string
    label: string
    hint: string
  }
type Props = { customerId: string; way: Way; contacts: ContactShown[]; say: ContactWords }

/** A customer's addresses, or numbers: one more, put right, first to try, or taken off. One that mail came back from stays as it is. */
export function ContactEditor({ customerId, way, contacts, say }: Props) {
  const { run, message, isBusy } = useDeed(say.noConnection)
  const router = useRouter()
  const [extensions, setExtensions] = useState('')
  const sending = useSend(addWay, {
    noConnection: say.noConnection,
    shape: (form) => ({ customerId, way, value: String(new FormData(form).get('value') ?? '') }),
    onDone: (added, form) => {
      setExtensions(added.extensions.join(', '))
      form.reset()
      router.refresh()
    },
  })
  return (
    <section className="form-sec">
      <h2>{say.title}</h2>
      {contacts.length > 0 && (
        <ul className="ruled cust-ways">
          {contacts.map(({ value, shown, isPrimary, cameBack }) => (
            <li key={value}>
              <p>
                <span className="address">{shown}</span>{' '}
                {isPrimary && !cameBack ? <span className="tag">{say.primary}</span> : null}
                {cameBack ? <span className="tag tag-rose">{cameBack}</span> : null}
              </p>
              <div className="cust-ways-do">
                <CorrectAddress customerId={customerId} way={way} from={value} say={say} />
                {isPrimary || cameBack ? null : (
                  <button
                    type="button"
                    className="btn btn-bare btn-s"
                    aria-label={`${say.prefer}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(preferWay, { customerId, way, value })}
                  >
                    {say.prefer}
                  </button>
                )}
                {cameBack ? null : (
                  <button
                    type="button"
                    className="btn btn-bare btn-s"
                    aria-label={`${say.remove}: ${shown}`}
                    disabled={isBusy}
                    onClick={() => run(removeWay, { customerId, way, value })}
                  >
                    {say.remove}
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
        button={say.add}
        look="btn-line"
        done={extensions ? say.addedWithout.replace('{extension}', extensions) : say.done}
      >
        <AsksBeforeLeaving words={say.leave} />
        <Field
          name="value"
          label={say.label}
          hint={say.hint}
          type={way === 'email' ? 'email' : 'tel'}
          error={sending.fields.value}
          autoComplete="off"
          maxLength={320}
        />
      </SendForm>
    </section>
  )
}

type Run = (sent: unknown) => Promise<{ ok: true } | { ok: false; message: string }>

function useDeed(noConnection: string) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const run = (deed: Run, sent: unknown) =>
    start(async () => {
      const result = await deed(sent).catch(() => ({ ok: false as const, message: noConnection }))
      setMessage(result.ok ? '' : result.message)
      router.refresh()
    })
  return { run, message, isBusy }
}
