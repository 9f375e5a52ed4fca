import type { Locale } from '@/db/vocabulary'
import { dayIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import type { PersonRow } from '@/lib/people/queries'
import { formatDue } from '@/lib/tasks/due/format-due'
import type { OpenTask, OpenWork } from '@/lib/tasks/leaving/open-work'
import { type How, LeavingForm } from './leaving-form'

type Props = { t: Translate; locale: Locale; now: Date; person: PersonRow; work: OpenWork; hasStoreTasks: boolean }

/** Plain words until opened; then what is lost, whom the open work goes to, and the button that says it. */
export function Deactivate(props: Props) {
  const { t, person } = props
  return (
    <details className="danger">
      <summary>{t('people.deactivate.open')}</summary>
      <div className="note-box note-box-rose">
        <div className="grow">
          <p>
            <b>{t('people.deactivate.title', { name: person.name })}</b>
          </p>
          <p className="small">{t('people.deactivate.text')}</p>
          <Form {...props} isLeaving send={t('people.deactivate.do', { name: person.name })} />
        </div>
      </div>
    </details>
  )
}

/** The same for what stayed with somebody who was deactivated before. */
export function GiveWorkOn(props: Props) {
  const { t, person } = props
  return (
    <div className="note-box">
      <div className="grow">
        <p>
          <b>{t('people.work.still', { name: person.name, count: props.work.open })}</b>
        </p>
        <Form {...props} isLeaving={false} send={t('people.work.giveOn')} />
      </div>
    </div>
  )
}

/** The same for tasks of stores that somebody works in no more: they stay with them out of their sight. */
export function GiveElsewhereOn(props: Props) {
  const { t, person, work } = props
  const isElsewhere = ({ id }: { id: string | null }) => id !== null && person.stores.every((store) => store.id !== id)
  const stores = person.role === 'corporate_admin' ? [] : work.stores.filter(isElsewhere)
  const open = stores.reduce((all, store) => all + store.open, 0)
  if (open === 0) return null
  const first = work.first.filter((task) => isElsewhere({ id: task.store_id }))
  const here = { ...work, open, stores, first, book: { primary: 0, secondary: 0 } }
  const names = stores.map(({ name }) => name).join(', ')
  return (
    <div className="note-box">
      <div className="grow">
        <p>
          <b>{t('people.work.elsewhere', { name: person.name, store: names, count: open })}</b>
        </p>
        <Form {...props} work={here} isLeaving={false} send={t('people.work.giveOn')} />
      </div>
    </div>
  )
}

function Form({ isLeaving, send, ...props }: Props & { isLeaving: boolean; send: string }) {
  const { now, person, work } = props
  return (
    <LeavingForm
      membershipId={person.id}
      isLeaving={isLeaving}
      colleagues={work.colleagues}
      tasks={work.first.map((task) => ({ id: task.id, label: `#${task.number} ${task.title}`, more: detailsOf(task, props) }))}
      choices={choicesOf(props, isLeaving)}
      book={bookText(props)}
      name={person.name}
      send={send}
    />
  )

  function detailsOf(task: OpenTask, { t, locale }: Props) {
    const due = formatDue(task, now, locale, t, dayIn(task.time_zone, now))
    return [task.is_waiting && t('tasks.replyWaiting'), due.text, task.customer].filter(Boolean).join(' · ')
  }
}

const sizeOf = ({ book }: OpenWork) => book.primary + book.secondary

/** How many customers are in their book; nothing where it is empty. */
const bookText = ({ t, work, person }: Props): string =>
  sizeOf(work) > 0 ? t('people.work.book', { name: person.name, count: sizeOf(work), ...work.book }) : ''

/** The usual one first. Where nothing is open it is about later answers alone; those of nobody who ever worked here are not asked about. */
function choicesOf({ t, person, work, hasStoreTasks }: Props, isLeaving: boolean) {
  const hasStore = hasStoreTasks && (person.homeStoreId !== null || work.stores.some(({ id }) => id !== null))
  const hasOpen = work.open > 0
  if (!hasOpen && !work.hadWork && sizeOf(work) === 0) return []
  const order: How[] = hasOpen ? ['colleague', 'store', 'each', 'stay'] : ['store', 'colleague', 'stay']
  return order
    .filter((how) => how !== 'store' || hasStore)
    .filter((how) => how !== 'colleague' || work.colleagues.length > 0)
    .filter((how) => how !== 'stay' || isLeaving)
    .map((key) => ({
      key,
      label: t(`people.work.choices.${key}`, { name: person.name }),
      text: t(`people.work.choices.${key}Text`, { name: person.name }),
    }))
}
