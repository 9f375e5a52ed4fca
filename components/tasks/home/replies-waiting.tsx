import Link from 'next/link'
import { initials } from '@/components/ui/initials'
import { requireStorePerson } from '@/lib/auth/require-person'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

/** Who waits for an answer, longest last (V-1). */
export async function RepliesWaiting({ rows, count, storeId }: { rows: RowTuple[]; count: number; storeId: string }) {
  const { t } = await requireStorePerson()
  return (
    <section className="section" aria-labelledby="replies-waiting">
      <div className="section-head">
        <h2 id="replies-waiting">{t('tasks.home.replies')}</h2>
        {count > rows.length ? (
          <Link className="quiet-link figures" href={`/tasks?store=${storeId}`} prefetch={false}>
            {count}
          </Link>
        ) : (
          <span className="second figures">{count}</span>
        )}
      </div>
      {rows.length === 0 ? <p className="second">{t('tasks.home.noReplies')}</p> : null}
      <ul className="lines ruled">
        {rows.map(([id, , customer, , , title, , , , , , reply, since]) => (
          <li key={id}>
            <Link className="line" href={`/tasks/${id}?tab=log`} prefetch={false}>
              <span className="disc disc-small" aria-hidden="true">
                {initials(customer || title)}
              </span>
              <span className="grow">
                <b>{customer || title}</b>
                <span className="dim clip">{reply || title}</span>
              </span>
              <span className="line-end mark-email">{since}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
