import { Press } from '@/components/ui/press'
import type { Words } from '@/lib/i18n/words'
import { sendHeld, takeBack, throwHeldAway } from '@/lib/messaging/actions'
import { findLeftMeanwhile } from '@/lib/messaging/answered-meanwhile'
import type { Message } from '@/lib/messaging/conversation'
import { requireSession } from '@/lib/tenancy/session'
import { read } from '@/lib/tenancy/transact'

type Props = { message: Message; taskId: string; say: Words }

/** Why a letter was held back, the colleague's that went out meanwhile beside it, and what can be done about it (G-17). */
export async function HeldLetter({ message, taskId, say }: Props) {
  const { scope } = await requireSession()
  const theirs = await read(scope, (scope) => findLeftMeanwhile(scope, message))
  const values = { by: theirs?.by ?? '', name: message.toAddress, email: message.toAddress }
  const press = { noConnection: say('common.notDone') }
  const sent = { taskId, messageId: message.id }
  return (
    <>
      {theirs ? (
        <div className="c-theirs">
          <p className="small">
            <b>{say('messaging.sentMeanwhile', { name: theirs.by })}</b>
          </p>
          <blockquote className="as-typed">{theirs.text}</blockquote>
        </div>
      ) : (
        <p className="hint amber">{say(message.error ?? 'messaging.state.held', values)}</p>
      )}
      <div className="held-do">
        <Press run={sendHeld} sent={sent} label={say('messaging.held.send')} look="btn-line" {...press} />
        <Press
          run={takeBack}
          sent={{ taskId, messageIds: [message.id] }}
          label={say('messaging.held.edit')}
          look="btn-bare"
          {...press}
        />
        <Press run={throwHeldAway} sent={sent} label={say('messaging.throwAway')} look="btn-bare" {...press} />
      </div>
    </>
  )
}
