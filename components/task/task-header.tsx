import { typeIcons } from '@/components/tasks/list/type-icon'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import { storeZone } from '@/lib/access/scope'
import type { Translate } from '@/lib/i18n/translator'
import { formatAgo, formatDue } from '@/lib/tasks/due/format-due'
import { listOf } from './list-of'
import type { readTaskPage } from './read-task-page'
import { TaskActions } from './task-actions'

type Props = { page: Awaited<ReturnType<typeof readTaskPage>>; t: Translate; locale: Locale }

/** Where one is: title, what waits, when it is due, its type and number, and the one tick. */
export function TaskHeader({ page, t, locale }: Props) {
  const { task, store, card, session } = page
  const { now } = session.scope
  const due = formatDue(
    { due_on: task.dueOn, due_at: task.dueAt, due_by: task.dueBy, time_zone: storeZone(session.scope, store) },
    now,
    locale,
    t,
  )
  return (
    <header className="task-head">
      <div className="grow">
        {card && (
          <p className="task-customer only-narrow">
            <span className="disc disc-small" aria-hidden="true">
              {initials(card.customer.name)}
            </span>
            <b>{card.customer.name}</b>
          </p>
        )}
        <h1>{task.title}</h1>
        <p className="task-meta">
          {task.replyWaitingSince && (
            <span className="reply">
              <Icon name="reply" />
              {t('tasks.replyWaiting')} {formatAgo(task.replyWaitingSince, now, t)}
            </span>
          )}
          {task.state === 'open' && due.tone !== 'none' && (
            <span
              className={due.tone === 'late' ? 'rose strong nowrap' : due.tone === 'today' ? 'when-today nowrap' : 'nowrap'}
              title={due.full}
            >
              {due.tone === 'late' && <Icon name="alarm-clock" size="s" />}{' '}
              {due.tone === 'late' ? due.text : t('task.due', { when: due.text })}
            </span>
          )}
          {task.state !== 'open' && <span className="tag">{t(`task.states.${task.state}`)}</span>}
          {task.priority !== 'normal' && (
            <span className={task.priority === 'low' ? 'tag' : 'tag tag-amber'}>{t(`tasks.priorities.${task.priority}`)}</span>
          )}
          <span className="only-wide">
            <Icon name={typeIcons[task.type]} size="s" /> {t(`tasks.types.${task.type}`)}
          </span>
          <span className="figures">#{task.number}</span>
          {store && <span className="dim">{store.name}</span>}
        </p>
      </div>
      {task.deletedAt ? null : (
        <TaskActions
          taskId={task.id}
          number={task.number}
          list={listOf(task, session.scope, t).href}
          mayDelete={page.mayChange}
          isOpen={task.state === 'open'}
        />
      )}
    </header>
  )
}
