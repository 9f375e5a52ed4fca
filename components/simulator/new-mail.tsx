import { ownAddress } from '@/lib/messaging/inbound/addresses'
import { NewMailForm } from './new-mail-form'
import { requireSimulatorPage } from './require-simulator'

/** A mail that answers none of ours, so that unassigned mail can be tried by hand (H-6, G-13). */
export async function NewMail() {
  const { t, session } = await requireSimulatorPage()
  return (
    <details className="simulator-new">
      <summary>{t('simulator.new.title')}</summary>
      <NewMailForm to={ownAddress(session.retailer.slug)} />
    </details>
  )
}
