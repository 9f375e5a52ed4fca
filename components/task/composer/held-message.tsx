import { Press } from '@/components/ui/press'
import { requireSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { keyFrom, type Translate } from '@/lib/i18n/translator'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { findLeftMeanwhile } from '@/lib/messaging/outbound/answered-meanwhile'

type Props = { message: Message; taskId: string; t: Translate }

/** Why a message was held back, the colleague's that went out meanwhile beside it, and what can be done about it (G-17). */
export async function HeldMessage({ message, taskId, t }: Props) {
  const { scope } = await requireSession()
  const colleagueMessage = await read(scope, (scope) => findLeftMeanwhile(scope, message))
  const values = { by: colleagueMessage?.by ?? '', name: message.toAddress, email: message.toAddress }
  const press = { noConnection: t('common.notDone') }
  const sent = { taskId, messageId: message.id }
  return (
    <>
      {colleagueMessage ? (
        <div className="composer-remote">
          <p className="small">
            <b>{t('messaging.sentMeanwhile', { name: colleagueMessage.by })}</b>
          </p>
          <blockquote className="as-typed">{colleagueMessage.text}</blockquote>
        </div>
      ) : (
        <p className="hint amber">{t(message.error ? keyFrom(message.error) : 'messaging.state.held', values)}</p>
      )}
      <div className="held-actions">
        <Press run="sendHeldMessageAction" sent={sent} label={t('messaging.held.send')} variant="button-line" {...press} />
        <Press
          run="recallMessageAction"
          sent={{ taskId, messageIds: [message.id] }}
          label={t('messaging.held.edit')}
          variant="button-bare"
          {...press}
        />
        <Press run="discardMessageAction" sent={sent} label={t('messaging.throwAway')} variant="button-bare" {...press} />
      </div>
    </>
  )
}
