import Link from 'next/link'
import { Fragment } from 'react'
import { moment } from '@/components/admin/moments'
import { Address } from '@/components/ui/address'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import type { ThreadMail } from '@/lib/simulator/thread'

type Reader = { t: Translate; locale: Locale; timeZone: string }
type Props = { mails: ThreadMail[]; box: string; answered: string | null; reader: Reader }

/** The conversation as the customer has it: words first, the mail's look and its source behind. */
export function Thread({ mails, box, answered, reader }: Props) {
  return (
    <div className="thread">
      {mails.map((mail) => (
        <ThreadEntry key={mail.id} mail={mail} box={box} isAnswered={mail.id === answered} reader={reader} />
      ))}
    </div>
  )
}

type EntryProps = { mail: ThreadMail; box: string; isAnswered: boolean; reader: Reader }

function ThreadEntry({ mail, box, isAnswered, reader: { t, locale, timeZone } }: EntryProps) {
  return (
    <article className={mail.isOurs ? (isAnswered ? 'is-answered' : undefined) : 'mine'}>
      <p className="thread-head">
        <b>
          <Address>{mail.from}</Address>
        </b>
        <time dateTime={mail.at.toISOString()}>{moment(locale, timeZone, mail.at)}</time>
      </p>
      <p className="second">{mail.subject}</p>
      <div className="said">
        <LinkedText text={mail.text} />
      </div>
      <div className="simulator-more">
        {mail.hasHtml ? (
          <details>
            <summary>{t('simulator.asShown')}</summary>
            <iframe
              src={`/simulator/mail/${mail.id}`}
              title={t('simulator.mailTitle', { subject: mail.subject })}
              sandbox="allow-popups"
              loading="lazy"
              referrerPolicy="no-referrer"
            />
          </details>
        ) : null}
        <details>
          <summary>{t('simulator.source')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
          <pre tabIndex={0}>{mail.source}</pre>
        </details>
        {mail.mayReply && !isAnswered ? (
          <Link
            className="quiet-link small"
            href={`/simulator?box=${encodeURIComponent(box)}&mail=${mail.id}`}
            prefetch={false}
            scroll={false}
          >
            {t('simulator.answerThis')}
          </Link>
        ) : null}
      </div>
    </article>
  )
}

const address = /(https?:\/\/[^\s<>"]+)/

/** Words in which the addresses can be followed. */
function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, index) =>
    address.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <a key={index} className="link" href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
