'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Area, Field } from '@/components/ui/field'
import { Finder } from '@/components/ui/finder'
import { SendForm } from '@/components/ui/send-form'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { write } from '@/lib/simulator/actions'

type Key = 'customer' | 'customerHint' | 'noCustomer' | 'from' | 'fromHint' | 'to' | 'toHint' | 'subject' | 'words' | 'send'
export type NewMailWords = Record<Key | 'noConnection', string> & { sent: Record<'task' | 'tray', string> }

const find = findAt('/api/customers')

/** Writes a mail nobody asked for, as a customer or as anybody, to an address of the retailer's. */
export function NewMailForm({ to, say }: { to: string; say: NewMailWords }) {
  const router = useRouter()
  const [customer, setCustomer] = useState<Found | null>(null)
  const [said, setSaid] = useState('')
  const sending = useSend(write, {
    noConnection: say.noConnection,
    onDone: (where, form) => {
      setSaid(say.sent[where])
      form.reset()
      setCustomer(null)
      router.refresh()
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={say.send} done={said}>
      <input type="hidden" name="customerId" value={customer?.id ?? ''} />
      <Finder
        finder={useFinder(find, 2)}
        take={setCustomer}
        chosen={customer}
        field="customerId"
        error={fields.customerId}
        say={{ label: say.customer, hint: say.customerHint, none: say.noCustomer }}
      />
      <Field label={say.from} name="from" type="email" autoComplete="off" hint={say.fromHint} error={fields.from} />
      <Field label={say.to} name="to" defaultValue={to} autoComplete="off" hint={say.toHint} error={fields.to} />
      <Field label={say.subject} name="subject" maxLength={200} autoComplete="off" error={fields.subject} />
      <Area label={say.words} name="words" rows={4} error={fields.words} />
    </SendForm>
  )
}
