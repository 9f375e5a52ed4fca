import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { Press } from '@/components/ui/press'
import type { Translate } from '@/lib/i18n/message-key'
import type { LogEntry, When } from './log-entries'
import { messageFiles } from './message-files'

type T = Translate<'messaging.mail' | 'common.notDone'>
type About = { taskId: string; customer: string; to: string; t: T }

/** A customer's message, in full; what it quotes is folded, the whole mail one click away (G-10, Q-E7). */
export function customerMessage({ message, when }: Extract<LogEntry, { kind: 'theirs' }>, { taskId, customer, to, t }: About) {
  return (
    <article className="quoted-message">
      <header>
        <span className="disc" aria-hidden="true">
          {initials(customer)}
        </span>
        <p className="grow">
          <b>{customer}</b>
          <br />
          <span className="second">{to}</span>
          {message.tags.map(({ text, isAmber }) => (
            <span key={text} className={isAmber ? 'tag tag-amber' : 'tag'}>
              {text}
            </span>
          ))}
        </p>
        {time(when, 'second')}
      </header>
      {message.subject && <p className="strong">{message.subject}</p>}
      <p className="prose as-typed">{message.text}</p>
      {messageFiles(message.files)}
      {message.isDoubtful && (
        <Press
          run="markAutomaticAction"
          sent={{ taskId }}
          label={t('messaging.mail.wasAutomatic')}
          variant="button-line"
          noConnection={t('common.notDone')}
        />
      )}
      {message.quoted && (
        <details className="quote">
          <summary>
            <Icon name="ellipsis" />
            <span>{message.quotedText}</span>
          </summary>
          <p className="prose second quoted">{message.quoted}</p>
        </details>
      )}
      {wholeMail(
        `/tasks/${taskId}/mail/${message.id}`,
        t,
        message.hasHtml && (
          <a
            className="quiet-link small"
            href={`/tasks/${taskId}/mail/${message.id}?pictures=yes`}
            target="_blank"
            rel="noreferrer"
          >
            {t('messaging.mail.showPictures')}
          </a>
        ),
      )}
    </article>
  )
}

const wholeMail = (address: string, t: T, below: ReactNode = null) => (
  <details className="quote">
    <summary>
      <Icon name="file-text" />
      <span>{t('messaging.mail.whole')}</span>
    </summary>
    <iframe className="whole-mail" title={t('messaging.mail.whole')} sandbox="allow-popups" loading="lazy" src={address} />
    {below}
  </details>
)

/** A message of ours: one line that opens. `held` is what can be done about one that was held back. */
export function ourMessage(
  { message, when, who, verb, text }: Extract<LogEntry, { kind: 'ours' }>,
  held: ReactNode,
  { taskId, t }: About,
) {
  return (
    <details open={message.isHeld}>
      <summary>
        <span className="badge" aria-hidden="true">
          {initials(who)}
        </span>
        <p className="grow">
          <span>
            <b>{who}</b> <span className="dim">{verb}</span>
          </span>
          <span className="clip dim">{text}</span>
        </p>
        <span className={message.isWrong ? 'tag tag-rose' : 'tag only-wide'}>{message.state}</span>
        {time(when)}
      </summary>
      <div className="quoted-message">
        <p className="second">{message.to}</p>
        <p className="strong">{message.subject}</p>
        <p className="prose as-typed">{message.text}</p>
        {messageFiles(message.files)}
        {message.isFormatted && wholeMail(`/tasks/${taskId}/mail/${message.id}?pictures=yes`, t)}
        {message.isPlanned && (
          <Press
            run="recallMessageAction"
            sent={{ taskId, messageIds: [message.id] }}
            label={t('messaging.mail.takeBack')}
            variant="button-line"
            noConnection={t('common.notDone')}
          />
        )}
        {held}
      </div>
    </details>
  )
}

/** When something happened: in words, in full on hover, exactly for machines. */
export const time = (when: When, variant?: string) => (
  <time className={variant} dateTime={when.iso} title={when.full}>
    {when.text}
  </time>
)
