import { Press } from '@/components/ui/press'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; person: { id: string; name: string } }

/** Somebody invited who never came in. */
export function Invited({ t, person: { id, name } }: Props) {
  return (
    <div className="note-box">
      <div>
        <p>
          <b>{t('people.invited.title')}</b>
        </p>
        <p className="second">{t('people.invited.text', { name })}</p>
        <div className="note-box-actions">
          <Press
            run="resendInvitationAction"
            sent={{ membershipId: id }}
            label={t('people.invited.resend')}
            variant="button-line"
            done={t('people.invited.sent')}
          />
        </div>
      </div>
    </div>
  )
}

export function Deactivated({ t, person: { id, name } }: Props) {
  return (
    <div className="note-box">
      <div>
        <p>
          <b>{t('people.reactivate.title', { name })}</b>
        </p>
        <p className="second">{t('people.reactivate.text')}</p>
        <div className="note-box-actions">
          <Press
            run="reactivatePersonAction"
            sent={{ membershipId: id }}
            label={t('people.reactivate.do', { name })}
            variant="button-line"
          />
        </div>
      </div>
    </div>
  )
}
