import Link from 'next/link'
import type { Translate } from '@/lib/i18n/translator'
import type { PersonRow } from '@/lib/people/queries'
import type { OpenWork } from '@/lib/tasks/leaving/open-work'

type Props = { t: Translate; person: PersonRow; work: OpenWork; hasStoreTasks: boolean }

/** What is open with a person, store by store: also where they no longer work, since a change of stores leaves it with them. */
export function PersonWork({ t, person, work, hasStoreTasks }: Props) {
  if (work.open + work.drafts + work.planned === 0) return null
  const worksIn = new Set(person.stores.map(({ id }) => id))
  const also = (['fromOthers', 'drafts', 'planned', 'reminders'] as const).filter((what) => work[what] > 0)
  return (
    <section className="section person-work" aria-labelledby="open-work">
      <h2 id="open-work" className="group-head">
        {t('people.work.title', { name: person.name })}
      </h2>
      <ul className="lines ruled">
        {work.stores.map((store) => {
          const counts = [
            t('people.work.open', { count: store.open }),
            store.overdue > 0 && t('people.work.overdue', { count: store.overdue }),
            store.waiting > 0 && t('people.work.waiting', { count: store.waiting }),
            store.id && !worksIn.has(store.id) && t('people.work.notThere'),
          ]
          const summary = (
            <span className="grow">
              <b>{store.name ?? t('people.work.noStore')}</b>
              <span className="second">{counts.filter(Boolean).join(' · ')}</span>
            </span>
          )
          const list = `/tasks?store=${store.id ?? 'all'}&kind=personal&assignee=${person.id}`
          return (
            <li key={store.id}>
              {hasStoreTasks ? (
                <Link className="line" href={list} prefetch={false}>
                  {summary}
                </Link>
              ) : (
                <div className="line">{summary}</div>
              )}
            </li>
          )
        })}
      </ul>
      {also.map((what) => (
        <p key={what} className="second">
          {t(`people.work.${what}`, { count: work[what] })}
        </p>
      ))}
    </section>
  )
}
