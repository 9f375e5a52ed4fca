import Link from 'next/link'
import { moment } from '@/components/admin/moments'
import { Empty } from '@/components/ui/empty'
import type { Reader } from '@/lib/auth/require-person'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { listUnassignedMail } from '@/lib/messaging/unassigned/list-unassigned-mail'

type Props = { before: string; base: string; reader: Reader & { timeZone: string } }

/** Mail that belongs to no task, the latest first: an admin's, or that of one's own stores (G-13). */
export async function UnassignedMailList({ before, base, reader }: Props) {
  const { t, scope, locale, timeZone } = reader
  const mails = await read(scope, (scope) => listUnassignedMail(scope, before))
  const last = mails.at(-1)
  if (!last) return <Empty title={t('unassignedMail.empty')} text={t('unassignedMail.emptyText')} drawing />
  return (
    <>
      <ul className="lines ruled">
        {mails.map((mail) => (
          <li key={mail.id}>
            <Link className="line" href={`${base}/${mail.id}`} prefetch={false}>
              <span className="grow">
                <b>{mail.customer || mail.fromName || mail.from}</b>
                <span className="clip">{mail.subject || t('unassignedMail.noSubject')}</span>
                <span className="second">
                  {mail.store ?? t('unassignedMail.headOffice')}, {moment(locale, timeZone, mail.at)}
                  {mail.photos > 0 && ` · ${t('tasks.attached.photos', { count: mail.photos })}`}
                  {mail.fileCount > 0 && ` · ${t('tasks.attached.files', { count: mail.fileCount })}`}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {mails.length === 50 ? (
        <p className="foot">
          <Link
            className="button button-bare"
            href={`${base}?before=${encodeURIComponent(cursorOf(last.at, last.id))}`}
            prefetch={false}
          >
            {t('unassignedMail.older')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
