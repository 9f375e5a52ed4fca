'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Finder } from '@/components/ui/finder'
import { Area, Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import { writeAsCustomerAction } from '@/lib/simulator/next-actions'

type Key = 'customer' | 'customerHint' | 'noCustomer' | 'from' | 'fromHint' | 'to' | 'toHint' | 'subject' | 'text' | 'send'
export type NewMailLabels = Record<Key | 'noConnection', string> & { sent: Record<'task' | 'unassigned', string> }

const find = findAt('/api/customers')

/** Writes a mail nobody asked for, as a customer or as anybody, to an address of the retailer's. */
export function NewMailForm({ to, labels }: { to: string; labels: NewMailLabels }) {
  const router = useRouter()
  const [customer, setCustomer] = useState<Found | null>(null)
  const [status, setStatus] = useState('')
  const sending = useSend(writeAsCustomerAction, {
    noConnection: labels.noConnection,
    onDone: (where, form) => {
      setStatus(labels.sent[where])
      form.reset()
      setCustomer(null)
      router.refresh()
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={labels.send} done={status}>
      <input type="hidden" name="customerId" value={customer?.id ?? ''} />
      <Finder
        finder={useFinder(find, 2)}
        take={setCustomer}
        chosen={customer}
        field="customerId"
        error={fields.customerId}
        labels={{ label: labels.customer, hint: labels.customerHint, none: labels.noCustomer }}
      />
      <Field label={labels.from} name="from" type="email" autoComplete="off" hint={labels.fromHint} error={fields.from} />
      <Field label={labels.to} name="to" defaultValue={to} autoComplete="off" hint={labels.toHint} error={fields.to} />
      <Field label={labels.subject} name="subject" maxLength={200} autoComplete="off" error={fields.subject} />
      <Area label={labels.text} name="text" rows={4} error={fields.text} />
    </SendForm>
  )
}
