import { ownAddress } from '@/lib/messaging/inbound/addresses'
import { NewMailForm, type NewMailLabels } from './new-mail-form'
import { requireSimulatorPage } from './require-simulator'

/** A mail that answers none of ours, so that unassigned mail can be tried by hand (H-6, G-13). */
export async function NewMail() {
  const { t, session } = await requireSimulatorPage()
  const labels: NewMailLabels = {
    customer: t('simulator.new.customer'),
    customerHint: t('simulator.new.customerHint'),
    noCustomer: t('tasks.new.noCustomer'),
    from: t('simulator.from'),
    fromHint: t('simulator.new.fromHint'),
    to: t('simulator.new.to'),
    toHint: t('simulator.new.toHint'),
    subject: t('messaging.subject'),
    text: t('messaging.message'),
    send: t('simulator.new.send'),
    sent: { task: t('simulator.new.sentToTask'), unassigned: t('simulator.new.sentToUnassigned') },
    noConnection: t('common.noConnection'),
  }
  return (
    <details className="simulator-new">
      <summary>{t('simulator.new.title')}</summary>
      <NewMailForm to={ownAddress(session.retailer.slug)} labels={labels} />
    </details>
  )
}
