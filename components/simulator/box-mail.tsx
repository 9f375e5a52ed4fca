import { BackLink } from '@/components/ui/back-link'
import type { Reader } from '@/lib/auth/require-person'
import type { ThreadMail } from '@/lib/simulator/thread'
import { ReplyForm } from './answer-form'
import { Thread } from './thread'

type Props = { reader: Reader; timeZone: string; box: string; mails: ThreadMail[]; mail: string | undefined }

/** One address: what it received, and its answer. */
export function BoxMail({ reader: { t, locale }, timeZone, box, mails, mail }: Props) {
  const answerable = mails.filter(({ mayReply }) => mayReply)
  const answered = answerable.find(({ id }) => id === mail) ?? answerable.at(-1)
  return (
    <div className="box-mail">
      <header>
        <div className="only-narrow">
          <BackLink href="/simulator" label={t('simulator.back')} />
        </div>
        <h2>{answered?.subject ?? mails.at(-1)?.subject}</h2>
        <p className="second">{t('simulator.seen', { address: box })}</p>
      </header>
      <Thread mails={mails} box={box} answered={answered?.id ?? null} reader={{ t, locale, timeZone }} />
      {answered ? (
        <ReplyForm key={answered.id} messageId={answered.id} address={box} subject={answered.subject} />
      ) : (
        <p className="box-answer hint">{t('simulator.notice')}</p>
      )}
    </div>
  )
}
