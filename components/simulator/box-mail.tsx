import { BackLink } from '@/components/ui/back-link'
import type { Reader } from '@/lib/auth/require-person'
import { maxFileBytes } from '@/lib/files/file-type'
import type { ThreadMail } from '@/lib/simulator/thread'
import { ReplyForm, type ReplyLabels } from './answer-form'
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
        <p className="small dim">{t('simulator.seen', { address: box })}</p>
      </header>
      <Thread mails={mails} box={box} answered={answered?.id ?? null} reader={{ t, locale, timeZone }} />
      {answered ? (
        <ReplyForm key={answered.id} messageId={answered.id} labels={replyLabels(t, box, answered.subject)} />
      ) : (
        <p className="box-answer hint">{t('simulator.notice')}</p>
      )}
    </div>
  )
}

const replyLabels = (t: Reader['t'], address: string, subject: string): ReplyLabels => ({
  text: t('simulator.text', { address }),
  to: t('simulator.answerTo', { subject }),
  from: t('simulator.from'),
  files: t('simulator.files'),
  fromHint: t('simulator.fromHint', { address }),
  missing: t('errors.textMissing'),
  large: t('errors.photoLarge', { megabytes: maxFileBytes / 1_000_000 }),
  noConnection: t('common.noConnection'),
  label: { answer: t('simulator.answer'), out_of_office: t('simulator.outOfOffice'), bounce: t('simulator.bounce') },
  said: { answer: t('simulator.sent'), out_of_office: t('simulator.sentOutOfOffice'), bounce: t('simulator.sentBounce') },
})
