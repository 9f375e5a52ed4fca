import { Press } from '@/components/office/press'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Words } from '@/lib/i18n/words'
import { markAutomatic, takeBack } from '@/lib/messaging/actions'
import { HeldLetter } from './held-letter'
import type { LogEntry } from './log-entries'

type Theirs = Extract<LogEntry, { kind: 'theirs' }>
type Ours = Extract<LogEntry, { kind: 'ours' }>

/** A customer's letter, in full; what it quotes is folded, the whole mail one click away (G-10, Q-E7). */
export function Letter({
  entry,
  say,
  taskId,
  customer,
  to,
}: {
  entry: Theirs
  say: Words
  taskId: string
  customer: string
  to: string
}) {
  const { message, when } = entry
  const isPerson = message.kind === 'person' || message.kind === 'doubtful'
  const lines = message.quotedText.split('\n').length
  return (
    <li className={entry.isWaiting ? 'mail mail-in' : 'mail mail-in mail-answered'}>
      <article className="letter">
        <header>
          <span className="disc" aria-hidden="true">
            {initials(customer)}
          </span>
          <p className="grow">
            <b>{customer}</b>
            <br />
            <span className="small dim">{to}</span>
            {!isPerson && (
              <span className="tag">
                {say(
                  message.kind === 'auto_reply' || message.kind === 'own' ? 'messaging.automatic' : `messaging.${message.kind}`,
                )}
              </span>
            )}
            {message.isUnverified && (
              <span className="tag tag-amber">{say('messaging.unverified', { address: message.fromAddress })}</span>
            )}
            {message.kind === 'doubtful' && <span className="tag tag-amber">{say('messaging.doubtful')}</span>}
          </p>
          <time className="small dim" dateTime={when.iso} title={when.full}>
            {when.words}
          </time>
        </header>
        <Prose text={message.visibleText} />
        {message.kind === 'doubtful' && (
          <Press
            run={markAutomatic}
            sent={{ taskId }}
            label={say('messaging.wasAutomatic')}
            look="btn-line"
            noConnection={say('common.notDone')}
          />
        )}
        {message.quotedText.trim() !== '' && (
          <details className="quote">
            <summary>
              <Icon name="ellipsis" />
              <span>{say('messaging.quoted', { count: lines })}</span>
            </summary>
            <p className="prose small dim quoted">{message.quotedText}</p>
          </details>
        )}
        <details className="quote">
          <summary>
            <Icon name="file-text" />
            <span>{say('messaging.whole')}</span>
          </summary>
          <iframe
            className="whole-mail"
            title={say('messaging.whole')}
            sandbox="allow-popups"
            loading="lazy"
            src={`/tasks/${taskId}/mail/${message.id}`}
          />
          {message.html !== '' && (
            <a
              className="quiet-link small"
              href={`/tasks/${taskId}/mail/${message.id}?pictures=yes`}
              target="_blank"
              rel="noreferrer"
            >
              {say('messaging.showPictures')}
            </a>
          )}
        </details>
      </article>
    </li>
  )
}

/** A letter of ours: one line that opens. */
export function OurLetter({ entry, say, taskId }: { entry: Ours; say: Words; taskId: string }) {
  const { message, when, who, leaves } = entry
  const isHeld = message.state === 'held'
  const isWrong = ['bounced', 'failed', 'unknown', 'complained', 'held'].includes(message.state)
  return (
    <li className="mail mail-ours">
      <details open={isHeld}>
        <summary>
          <span className="badge" aria-hidden="true">
            {initials(who)}
          </span>
          <p className="grow">
            <span>
              <b>{who}</b> <span className="dim">{entry.verb}</span>
            </span>
            <span className="clip dim">{entry.words}</span>
          </p>
          <span className={isWrong ? 'tag tag-rose' : 'tag only-wide'}>
            {say(`messaging.state.${message.state}`, { when: leaves })}
          </span>
          <time dateTime={when.iso} title={when.full}>
            {when.words}
          </time>
        </summary>
        <div className="letter">
          <p className="small dim">{message.toAddress}</p>
          <p className="strong">{message.subject}</p>
          <Prose text={message.text} />
          {message.state === 'scheduled' && (
            <Press
              run={takeBack}
              sent={{ taskId, messageIds: [message.id] }}
              label={say('messaging.later.takeBack')}
              look="btn-line"
              noConnection={say('common.notDone')}
            />
          )}
          {isHeld && <HeldLetter message={message} taskId={taskId} say={say} />}
        </div>
      </details>
    </li>
  )
}

function Prose({ text }: { text: string }) {
  return <p className="prose as-typed">{text.replaceAll(/\n{3,}/g, '\n\n')}</p>
}
