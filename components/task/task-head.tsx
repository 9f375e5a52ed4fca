import { typeIcons } from '@/components/tasks/type-icon'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { agoWords, dueWords } from '@/lib/tasks/due-words'
import { listOf } from './list-of'
import type { readTaskPage } from './read-task-page'
import { TaskActions } from './task-actions'

type Props = { page: Awaited<ReturnType<typeof readTaskPage>>; say: Words; locale: Locale }

/** Where one is: title, what waits, when it is due, its type and number, and the one tick. */
export function TaskHead({ page, say, locale }: Props) {
  const { task, store, card, session } = page
  const { now } = session.scope
  const due = dueWords(
    { due_on: task.dueOn, due_at: task.dueAt, due_by: task.dueBy, time_zone: store?.timeZone ?? session.scope.timeZone },
    now,
    locale,
    say,
  )
  return (
    <header className="task-head">
      <div className="grow">
        {card && (
          <p className="task-cust only-narrow">
            <span className="disc disc-s" aria-hidden="true">
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
              {say('tasks.replyWaiting')} {agoWords(task.replyWaitingSince, now, say)}
            </span>
          )}
          {task.state === 'open' && due.tone !== 'none' && (
            <span
              className={due.tone === 'late' ? 'rose strong nowrap' : due.tone === 'today' ? 'when-today nowrap' : 'nowrap'}
              title={due.full}
            >
              {due.tone === 'late' && <Icon name="alarm-clock" size="s" />}{' '}
              {due.tone === 'late' ? due.words : say('task.due', { when: due.words })}
            </span>
          )}
          {task.state !== 'open' && <span className="tag">{say(`task.states.${task.state}`)}</span>}
          {task.priority !== 'normal' && (
            <span className={task.priority === 'low' ? 'tag' : 'tag tag-amber'}>{say(`tasks.priorities.${task.priority}`)}</span>
          )}
          <span className="only-wide">
            <Icon name={typeIcons[task.type]} size="s" /> {say(`tasks.types.${task.type}`)}
          </span>
          <span className="num">#{task.number}</span>
          {store && <span className="dim">{store.name}</span>}
        </p>
      </div>
      {task.deletedAt ? null : (
        <TaskActions
          taskId={task.id}
          number={task.number}
          list={listOf(task, session.scope, say).href}
          mayDelete={page.mayChange}
          isOpen={task.state === 'open'}
          say={{
            complete: say('tasks.complete', { number: task.number }),
            more: say('task.more'),
            dismiss: say('task.dismiss'),
            reopen: say('task.reopen'),
            reason: say('task.reason'),
            cancel: say('common.cancel'),
            resolved: say('tasks.toast.resolved', { number: task.number }),
            dismissed: say('tasks.toast.dismissed', { number: task.number }),
            kept: say('offline.kept', { number: task.number }),
            notDone: say('common.notDone'),
            noConnection: say('common.noConnection'),
            remove: say('tasks.delete', { number: task.number }),
            removed: say('tasks.toast.deleted', { number: task.number }),
          }}
        />
      )}
    </header>
  )
}
