import { Press } from '@/components/ui/press'
import type { ActionName } from '@/lib/every-action'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; sent: object; retiredAt: Date | null; restore: ActionName }

/** That something is out of what can be chosen, and the way back; nothing while it is in use. */
export function RetiredNote({ t, sent, retiredAt, restore }: Props) {
  if (!retiredAt) return null
  return (
    <div className="note-box">
      <div>
        <p>{t('products.retiredText')}</p>
        <div className="note-box-actions">
          <Press run={restore} sent={sent} label={t('products.restore')} variant="button-line" />
        </div>
      </div>
    </div>
  )
}

/** The way to take something out of what can be chosen, at the end of its page. */
export function Retire({ sent, run, label }: { sent: object; run: ActionName; label: string }) {
  return (
    <div className="retire">
      <Press run={run} sent={sent} label={label} variant="button-bare" />
    </div>
  )
}
