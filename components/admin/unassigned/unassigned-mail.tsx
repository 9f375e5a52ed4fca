import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { moment } from '@/components/admin/moments'
import { fileViews } from '@/components/task/log/file-views'
import { messageFiles } from '@/components/task/log/message-files'
import { Press } from '@/components/ui/press'
import type { Scope } from '@/lib/access/scope'
import type { Reader } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { getUnassignedMail } from '@/lib/messaging/unassigned/list-unassigned-mail'

export const readUnassignedMailPage = cache(async (scope: Scope, id: string) => {
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  return read(scope, (scope) => getUnassignedMail(scope, id)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One mail of unassigned mail, its words as text, who wrote it, and what can be done about it (G-13). */
export async function UnassignedMail({ id, reader }: { id: string; reader: Reader & { timeZone: string } }) {
  const { t, scope, locale, timeZone } = reader
  const mail = await readUnassignedMailPage(scope, id)
  const facts = [
    ['from', mail.fromName || mail.from],
    ['to', mail.to],
    ['store', mail.store ?? t('unassignedMail.headOffice')],
    ['at', moment(locale, timeZone, mail.at)],
  ] as const
  return (
    <article className="unassigned-mail">
      <dl className="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`unassignedMail.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="quoted-message prose">
        {mail.visible || t('unassignedMail.noText')}
        {messageFiles(fileViews(mail.files, t, locale))}
      </div>
      {mail.quoted ? (
        <details className="quote">
          <summary>{t('unassignedMail.quoted')}</summary>
          <div className="quoted-message prose dim">{mail.quoted}</div>
        </details>
      ) : null}
      <p className="hint" role="status">
        {mail.state === 'received' ? '' : t('unassignedMail.isClosed')}
      </p>
      <div className="form-foot">
        {mail.customerId ? (
          <>
            <Link className="button button-line" href={`/tasks/new?customer=${mail.customerId}`} prefetch={false}>
              {t('records.addTask')}
            </Link>
            <Link className="button button-bare" href={`/customers/${mail.customerId}`} prefetch={false}>
              {mail.customer}
            </Link>
          </>
        ) : null}
        <Press
          run={mail.state === 'received' ? 'dismissUnassignedMailAction' : 'restoreUnassignedMailAction'}
          sent={{ mailId: id }}
          label={t(mail.state === 'received' ? 'unassignedMail.closeWithoutAction' : 'unassignedMail.restore')}
          variant="button-line"
        />
      </div>
    </article>
  )
}
