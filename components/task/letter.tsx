import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { Press } from '@/components/ui/press'
import { markAutomatic, takeBack } from '@/lib/messaging/actions'
import { letterFiles } from './letter-files'
import type { LogEntry, When } from './log-entries'
import type { LogWords } from './log-words'

type About = { taskId: string; customer: string; to: string; say: LogWords }

/** A customer's letter, in full; what it quotes is folded, the whole mail one click away (G-10, Q-E7). */
export function theirLetter({ letter, when }: Extract<LogEntry, { kind: 'theirs' }>, { taskId, customer, to, say }: About) {
  return (
    <article className="letter">
      <header>
        <span className="disc" aria-hidden="true">
          {initials(customer)}
        </span>
        <p className="grow">
          <b>{customer}</b>
          <br />
          <span className="small dim">{to}</span>
          {letter.tags.map(({ words, isAmber }) => (
            <span key={words} className={isAmber ? 'tag tag-amber' : 'tag'}>
              {words}
            </span>
          ))}
        </p>
        {time(when, 'small dim')}
      </header>
      {letter.subject && <p className="strong">{letter.subject}</p>}
      <p className="prose as-typed">{letter.text}</p>
      {letterFiles(letter.files)}
      {letter.isDoubtful && (
        <Press run={markAutomatic} sent={{ taskId }} label={say.wasAutomatic} look="btn-line" noConnection={say.notDone} />
      )}
      {letter.quoted && (
        <details className="quote">
          <summary>
            <Icon name="ellipsis" />
            <span>{letter.quotedWords}</span>
          </summary>
          <p className="prose small dim quoted">{letter.quoted}</p>
        </details>
      )}
      {wholeMail(
        `/tasks/${taskId}/mail/${letter.id}`,
        say,
        letter.hasHtml && (
          <a
            className="quiet-link small"
            href={`/tasks/${taskId}/mail/${letter.id}?pictures=yes`}
            target="_blank"
            rel="noreferrer"
          >
            {say.showPictures}
          </a>
        ),
      )}
    </article>
  )
}

const wholeMail = (address: string, say: LogWords, below: ReactNode = null) => (
  <details className="quote">
    <summary>
      <Icon name="file-text" />
      <span>{say.whole}</span>
    </summary>
    <iframe className="whole-mail" title={say.whole} sandbox="allow-popups" loading="lazy" src={address} />
    {below}
  </details>
)

/** A letter of ours: one line that opens. `held` is what can be done about one that was held back. */
export function ourLetter(
  { letter, when, who, verb, words }: Extract<LogEntry, { kind: 'ours' }>,
  held: ReactNode,
  { taskId, say }: About,
) {
  return (
    <details open={letter.isHeld}>
      <summary>
        <span className="badge" aria-hidden="true">
          {initials(who)}
        </span>
        <p className="grow">
          <span>
            <b>{who}</b> <span className="dim">{verb}</span>
          </span>
          <span className="clip dim">{words}</span>
        </p>
        <span className={letter.isWrong ? 'tag tag-rose' : 'tag only-wide'}>{letter.state}</span>
        {time(when)}
      </summary>
      <div className="letter">
        <p className="small dim">{letter.to}</p>
        <p className="strong">{letter.subject}</p>
        <p className="prose as-typed">{letter.text}</p>
        {letterFiles(letter.files)}
        {letter.isFormatted && wholeMail(`/tasks/${taskId}/mail/${letter.id}?pictures=yes`, say)}
        {letter.isPlanned && (
          <Press
            run={takeBack}
            sent={{ taskId, messageIds: [letter.id] }}
            label={say.takeBack}
            look="btn-line"
            noConnection={say.notDone}
          />
        )}
        {held}
      </div>
    </details>
  )
}

/** When something happened: in words, in full on hover, exactly for machines. */
export const time = (when: When, look?: string) => (
  <time className={look} dateTime={when.iso} title={when.full}>
    {when.words}
  </time>
)
