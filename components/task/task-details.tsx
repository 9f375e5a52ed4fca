import Link from 'next/link'
import type { Locale } from '@/db/vocabulary'
import { addDays, dayIn } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { placesByName } from '@/lib/messaging/place-chips'
import { placeNames } from '@/lib/messaging/place-names'
import { momentWords } from '@/lib/tasks/due-words'
import { namedDoer } from '@/lib/tasks/named-doer'
import { spanWords } from '@/lib/tasks/span-words'
import { readerZone } from '@/lib/tenancy/scope'
import type { readTaskPage } from './read-task-page'
import { ReminderForm } from './reminder'
import { StartFromThese } from './start-from-these'
import { TaskGiven } from './task-given'

type Props = { page: Awaited<ReturnType<typeof readTaskPage>>; say: Words; locale: Locale }

/** What and why, the suggested words, and where the task comes from (G-6). */
export function TaskDetails({ page, say, locale }: Props) {
  const { task, store, feed, session, reminder } = page
  const remindWords = (moment: Date) => momentWords(moment, session.scope.now, readerZone(session.scope), locale, say).words
  const made = feed.first.find((event) => event.type === 'task.created')
  const seen = feed.first.find((event) => event.type === 'task.viewed')
  const at = (moment: Date) =>
    momentWords(moment, session.scope.now, store?.timeZone ?? session.scope.timeZone, locale, say).words
  const span = spanWords(task, { now: session.scope.now, zone: store?.timeZone ?? session.scope.timeZone, locale, say })
  return (
    <section className="task-details is-shown" aria-label={say('task.details')}>
      <Description task={task} />
      {page.mayChange && (
        <p>
          <Link className="link small" href={`/tasks/${task.id}/edit`} prefetch={false}>
            {say('task.edit')}
          </Link>
        </p>
      )}
      {(task.suggestedSubject || task.suggestedCopy) && (
        <>
          <div className="sug d-h">
            <h3>{say('task.suggested')}</h3>
            {task.deletedAt || page.letters.length > 0 ? null : (
              <StartFromThese taskId={task.id} label={say('task.startFromThese')} />
            )}
          </div>
          <div className="letter letter-plain">
            <p className="small dim">{say('messaging.subject')}</p>
            <p className="strong">{placesByName(task.suggestedSubject, placeNames(say))}</p>
            <p className="small dim d-gap">{say('messaging.message')}</p>
            <p className="as-typed">{placesByName(task.suggestedCopy, placeNames(say))}</p>
          </div>
        </>
      )}
      <TaskGiven products={page.products} asset={page.asset} say={say} locale={locale} />
      {task.deletedAt ? null : (
        <ReminderForm
          taskId={task.id}
          day={addDays(dayIn(readerZone(session.scope), session.scope.now), 1)}
          say={{
            title: say('task.remind'),
            set: reminder ? say('task.remindSet', { when: remindWords(reminder.remindAt) }) : '',
            day: say('task.remindOn'),
            time: say('task.remindAt'),
            save: say('task.remindSave'),
            noConnection: say('common.noConnection'),
          }}
        />
      )}
      <dl className="facts">
        {span && (
          <div>
            <dt>{say(task.endsAt ? 'task.when' : 'task.starts')}</dt>
            <dd>{span}</dd>
          </div>
        )}
        <div>
          <dt>{say('task.from')}</dt>
          <dd>{made?.actorName ?? say(`task.origins.${task.origin}`)}</dd>
        </div>
        <div>
          <dt>{say('task.for')}</dt>
          <dd>
            {task.kind === 'group' ? say('task.anyoneAt', { store: store?.name ?? '' }) : page.doer && namedDoer(say, page.doer)}
          </dd>
        </div>
        {seen && (
          <div>
            <dt>{say('task.firstSeen')}</dt>
            <dd>
              {seen.actorName}, {at(seen.at)}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** Formatted where it was written so; what is kept as HTML was made safe when it was written (T-1, Q-X2). */
function Description({ task }: { task: Props['page']['task'] }) {
  if (!task.descriptionHtml) return <p className="as-typed">{task.description}</p>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by safeComposedHtml alone
  return <div className="formatted" dangerouslySetInnerHTML={{ __html: task.descriptionHtml }} />
}
