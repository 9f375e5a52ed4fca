import { OfficeBack } from '@/components/office/office-back'
import { mostFileBytes } from '@/lib/files/file-type'
import type { ThreadMail } from '@/lib/simulator/thread'
import type { Reader } from '@/lib/tenancy/require-person'
import { AnswerForm, type AnswerWords } from './answer-form'
import { Thread } from './thread'

type Props = { reader: Reader; timeZone: string; box: string; mails: ThreadMail[]; mail: string | undefined }

/** One address: what it received, and its answer. */
export function BoxMail({ reader: { say, locale }, timeZone, box, mails, mail }: Props) {
  const answerable = mails.filter(({ mayAnswer }) => mayAnswer)
  const answered = answerable.find(({ id }) => id === mail) ?? answerable.at(-1)
  return (
    <div className="box-mail">
      <header>
        <div className="only-narrow">
          <OfficeBack href="/simulator" label={say('simulator.back')} />
        </div>
        <h2>{answered?.subject ?? mails.at(-1)?.subject}</h2>
        <p className="small dim">{say('simulator.seen', { address: box })}</p>
      </header>
      <Thread mails={mails} box={box} answered={answered?.id ?? null} reader={{ say, locale, timeZone }} />
      {answered ? (
        <AnswerForm key={answered.id} messageId={answered.id} say={answerWords(say, box, answered.subject)} />
      ) : (
        <p className="box-answer hint">{say('simulator.notice')}</p>
      )}
    </div>
  )
}

const answerWords = (say: Reader['say'], address: string, subject: string): AnswerWords => ({
  words: say('simulator.words', { address }),
  to: say('simulator.answerTo', { subject }),
  from: say('simulator.from'),
  files: say('simulator.files'),
  fromHint: say('simulator.fromHint', { address }),
  missing: say('errors.wordsMissing'),
  large: say('errors.photoLarge', { megabytes: mostFileBytes / 1_000_000 }),
  noConnection: say('common.noConnection'),
  label: { answer: say('simulator.answer'), out_of_office: say('simulator.outOfOffice'), bounce: say('simulator.bounce') },
  said: { answer: say('simulator.sent'), out_of_office: say('simulator.sentOutOfOffice'), bounce: say('simulator.sentBounce') },
})
