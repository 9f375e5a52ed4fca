import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { Press } from '@/components/ui/press'
import type { LogEntry, When } from './log-entries'
import type { LogLabels } from './log-labels'
import { messageFiles } from './message-files'

type About = { taskId: string; customer: string; to: string; labels: LogLabels }

/** A customer's message, in full; what it quotes is folded, the whole mail one click away (G-10, Q-E7). */
export function customerMessage(
  { message, when }: Extract<LogEntry, { kind: 'theirs' }>,
  { taskId, customer, to, labels }: About,
) {
  return (
    <article className="quoted-message">
      <header>
        <span className="disc" aria-hidden="true">
          {initials(customer)}
        </span>
        <p className="grow">
          <b>{customer}</b>
          <br />
          <span className="small dim">{to}</span>
          {message.tags.map(({ text, isAmber }) => (
            <span key={text} className={isAmber ? 'tag tag-amber' : 'tag'}>
              {text}
            </span>
          ))}
        </p>
        {time(when, 'small dim')}
      </header>
      {message.subject && <p className="strong">{message.subject}</p>}
      <p className="prose as-typed">{message.text}</p>
      {messageFiles(message.files)}
      {message.isDoubtful && (
        <Press
          run="markAutomaticAction"
          sent={{ taskId }}
          label={labels.wasAutomatic}
          variant="button-line"
          noConnection={labels.notDone}
        />
      )}
      {message.quoted && (
        <details className="quote">
          <summary>
            <Icon name="ellipsis" />
            <span>{message.quotedText}</span>
          </summary>
          <p className="prose small dim quoted">{message.quoted}</p>
        </details>
      )}
      {wholeMail(
        `/tasks/${taskId}/mail/${message.id}`,
        labels,
        message.hasHtml && (
          <a
            className="quiet-link small"
            href={`/tasks/${taskId}/mail/${message.id}?pictures=yes`}
            target="_blank"
            rel="noreferrer"
          >
            {labels.showPictures}
          </a>
        ),
      )}
    </article>
  )
}

const wholeMail = (address: string, labels: LogLabels, below: ReactNode = null) => (
  <details className="quote">
    <summary>
      <Icon name="file-text" />
      <span>{labels.whole}</span>
    </summary>
    <iframe className="whole-mail" title={labels.whole} sandbox="allow-popups" loading="lazy" src={address} />
    {below}
  </details>
)

/** A message of ours: one line that opens. `held` is what can be done about one that was held back. */
export function ourMessage(
  { message, when, who, verb, text }: Extract<LogEntry, { kind: 'ours' }>,
  held: ReactNode,
  { taskId, labels }: About,
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
        <p className="small dim">{message.to}</p>
        <p className="strong">{message.subject}</p>
        <p className="prose as-typed">{message.text}</p>
        {messageFiles(message.files)}
        {message.isFormatted && wholeMail(`/tasks/${taskId}/mail/${message.id}?pictures=yes`, labels)}
        {message.isPlanned && (
          <Press
            run="recallMessageAction"
            sent={{ taskId, messageIds: [message.id] }}
            label={labels.takeBack}
            variant="button-line"
            noConnection={labels.notDone}
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
