import { Press } from '@/components/ui/press'
import type { Words } from '@/lib/i18n/words'
import { reactivate, resend } from '@/lib/people/actions'

type Props = { say: Words; person: { id: string; name: string } }

/** Somebody invited who never came in. */
export function Invited({ say, person: { id, name } }: Props) {
  return (
    <div className="note-box">
      <div>
        <p>
          <b>{say('people.invited.title')}</b>
        </p>
        <p className="small dim">{say('people.invited.text', { name })}</p>
        <div className="nb-b">
          <Press
            run={resend}
            sent={{ membershipId: id }}
            label={say('people.invited.resend')}
            look="btn-line"
            said={say('people.invited.sent')}
            noConnection={say('common.noConnection')}
          />
        </div>
      </div>
    </div>
  )
}

export function Deactivated({ say, person: { id, name } }: Props) {
  return (
    <div className="note-box">
      <div>
        <p>
          <b>{say('people.reactivate.title', { name })}</b>
        </p>
        <p className="small dim">{say('people.reactivate.text')}</p>
        <div className="nb-b">
          <Press
            run={reactivate}
            sent={{ membershipId: id }}
            label={say('people.reactivate.do', { name })}
            look="btn-line"
            noConnection={say('common.noConnection')}
          />
        </div>
      </div>
    </div>
  )
}
