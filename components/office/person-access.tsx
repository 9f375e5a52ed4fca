import { Press } from '@/components/ui/press'
import type { Words } from '@/lib/i18n/words'
import { deactivate, reactivate, resend } from '@/lib/people/actions'

type Props = { say: Words; person: { id: string; name: string; isDeactivated: boolean } }

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

/** Plain words until opened; then what is lost, and the button that says it. */
export function Deactivate({ say, person: { id, name } }: Props) {
  return (
    <details className="danger">
      <summary>{say('people.deactivate.open')}</summary>
      <div className="note-box nb-rose">
        <div>
          <p>
            <b>{say('people.deactivate.title', { name })}</b>
          </p>
          <p className="small">{say('people.deactivate.text')}</p>
          <div className="nb-b">
            <Press
              run={deactivate}
              sent={{ membershipId: id }}
              label={say('people.deactivate.do', { name })}
              look="btn-line btn-rose"
              noConnection={say('common.noConnection')}
            />
          </div>
        </div>
      </div>
    </details>
  )
}
