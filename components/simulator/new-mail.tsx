import { ownAddress } from '@/lib/messaging/addresses'
import { NewMailForm, type NewMailWords } from './new-mail-form'
import { requireSimulatorPage } from './require-simulator'

/** A mail that answers none of ours, so that the tray can be tried by hand (H-6, G-13). */
export async function NewMail() {
  const { say, session } = await requireSimulatorPage()
  const words: NewMailWords = {
    customer: say('simulator.new.customer'),
    customerHint: say('simulator.new.customerHint'),
    noCustomer: say('tasks.new.noCustomer'),
    from: say('simulator.from'),
    fromHint: say('simulator.new.fromHint'),
    to: say('simulator.new.to'),
    toHint: say('simulator.new.toHint'),
    subject: say('messaging.subject'),
    words: say('messaging.message'),
    send: say('simulator.new.send'),
    sent: { task: say('simulator.new.sentToTask'), tray: say('simulator.new.sentToTray') },
    noConnection: say('common.noConnection'),
  }
  return (
    <details className="sim-new">
      <summary>{say('simulator.new.title')}</summary>
      <NewMailForm to={ownAddress(session.retailer.slug)} say={words} />
    </details>
  )
}
