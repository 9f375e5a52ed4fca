import Link from 'next/link'
import type { Words } from '@/lib/i18n/words'
import type { PersonRow } from '@/lib/people/queries'
import type { OpenWork } from '@/lib/tasks/leaving/open-work'

type Props = { say: Words; person: PersonRow; work: OpenWork; hasStoreTasks: boolean }

/** What is open with a person, store by store: also where they no longer work, since a change of stores leaves it with them. */
export function PersonWork({ say, person, work, hasStoreTasks }: Props) {
  if (work.open + work.drafts + work.planned === 0) return null
  const worksIn = new Set(person.stores.map(({ id }) => id))
  const also = (['fromOthers', 'drafts', 'planned', 'reminders'] as const).filter((what) => work[what] > 0)
  return (
    <section className="sec person-work" aria-labelledby="open-work">
      <h2 id="open-work" className="group-h">
        {say('people.work.title', { name: person.name })}
      </h2>
      <ul className="lines ruled">
        {work.stores.map((store) => {
          const said = [
            say('people.work.open', { count: store.open }),
            store.overdue > 0 && say('people.work.overdue', { count: store.overdue }),
            store.waiting > 0 && say('people.work.waiting', { count: store.waiting }),
            store.id && !worksIn.has(store.id) && say('people.work.notThere'),
          ]
          const told = (
            <span className="grow">
              <b>{store.name ?? say('people.work.noStore')}</b>
              <span className="small dim">{said.filter(Boolean).join(' · ')}</span>
            </span>
          )
          const list = `/tasks?store=${store.id ?? 'all'}&kind=personal&assignee=${person.id}`
          return (
            <li key={store.id}>
              {hasStoreTasks ? (
                <Link className="line" href={list} prefetch={false}>
                  {told}
                </Link>
              ) : (
                <div className="line">{told}</div>
              )}
            </li>
          )
        })}
      </ul>
      {also.map((what) => (
        <p key={what} className="small dim">
          {say(`people.work.${what}`, { count: work[what] })}
        </p>
      ))}
    </section>
  )
}
