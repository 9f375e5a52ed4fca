import { Empty } from '@/components/ui/empty'
import { readerZone, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { listMailboxes, readMailbox } from '@/lib/simulator/mailbox'
import { threadOf } from '@/lib/simulator/thread'
import { BoxList } from './box-list'
import { BoxMail } from './box-mail'
import { requireSimulatorPage } from './require-simulator'

type Props = { box: string | undefined; mail: string | undefined; text: string }

/** The built-in mailbox: who got mail at the left, the chosen address's conversation beside it. */
export async function MailboxScreen({ box, mail, text }: Props) {
  const reader = await requireSimulatorPage()
  const { t, scope, locale } = reader
  const timeZone = readerZone(scope)
  const { boxes, found } = await read(scope, async (scope) => {
    const boxes = await listMailboxes(scope, text)
    return { boxes, found: box ? await chosenBox(scope, box) : null }
  })
  if (boxes.length === 0 && text === '') return <Empty title={t('simulator.empty')} text={t('simulator.emptyText')} drawing />
  return (
    <div className="simulator-grid">
      <section className={found ? 'box sheet simulator-chosen' : 'box sheet'} aria-label={t('simulator.mailbox')}>
        <BoxList
          boxes={boxes}
          text={text}
          chosen={found?.box ?? null}
          t={t}
          locale={locale}
          timeZone={timeZone}
          now={scope.now}
        />
        {found ? (
          <BoxMail reader={reader} timeZone={timeZone} box={found.box} mails={found.mails} mail={mail} />
        ) : (
          <div className="box-mail only-wide">
            <header>
              <p className="dim">{t('simulator.choose')}</p>
            </header>
          </div>
        )}
      </section>
    </div>
  )
}

/** The address's conversation, however long ago its last mail was; nothing for one no mail went to. */
async function chosenBox(scope: Scope, box: string) {
  const mails = await readMailbox(scope, box).catch((error) => {
    if (error instanceof NotFound) return null
    throw error
  })
  return mails && { box, mails: threadOf(mails) }
}
