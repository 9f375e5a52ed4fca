'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Area, Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import { writeAsCustomerAction } from '@/lib/simulator/next-actions'

const find = findAt('/api/customers')

/** Writes a mail nobody asked for, as a customer or as anybody, to an address of the retailer's. */
export function NewMailForm({ to }: { to: string }) {
  const t = useT('simulator.new', 'simulator.reply.from', 'tasks.new.noCustomer', 'messaging.subject', 'messaging.message')
  const router = useRouter()
  const [customer, setCustomer] = useState<Found | null>(null)
  const [status, setStatus] = useState('')
  const sending = useSend(writeAsCustomerAction, {
    onDone: (where, form) => {
      setStatus(t(`simulator.new.sentTo.${where}`))
      form.reset()
      setCustomer(null)
      router.refresh()
    },
  })
  const { fields } = sending
  return (
    <SendForm sending={sending} button={t('simulator.new.send')} done={status}>
      <input type="hidden" name="customerId" value={customer?.id ?? ''} />
      <Finder
        finder={useFinder(find, 2)}
        take={setCustomer}
        chosen={customer}
        field="customerId"
        error={fields.customerId}
        label={t('simulator.new.customer')}
        hint={t('simulator.new.customerHint')}
        none={t('tasks.new.noCustomer')}
      />
      <Field
        label={t('simulator.reply.from')}
        name="from"
        type="email"
        autoComplete="off"
        hint={t('simulator.new.fromHint')}
        error={fields.from}
      />
      <Field
        label={t('simulator.new.to')}
        name="to"
        defaultValue={to}
        autoComplete="off"
        hint={t('simulator.new.toHint')}
        error={fields.to}
      />
      <Field label={t('messaging.subject')} name="subject" maxLength={200} autoComplete="off" error={fields.subject} />
      <Area label={t('messaging.message')} name="text" rows={4} error={fields.text} />
    </SendForm>
  )
}
