import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { momentWords } from '@/lib/tasks/due-words'
import type { readTaskPage } from './read-task-page'

type Props = { page: Awaited<ReturnType<typeof readTaskPage>>; say: Words; locale: Locale }

/** What and why, the suggested words, and where the task comes from (G-6). */
export function TaskDetails({ page, say, locale }: Props) {
  const { task, store, feed, session } = page
  const made = feed.find((event) => event.type === 'task.created')
  const seen = feed.find((event) => event.type === 'task.viewed')
  const at = (moment: Date) => momentWords(moment, session.scope.now, store?.timeZone ?? 'UTC', locale, say).words
  return (
    <section className="task-details is-shown" aria-label={say('tasks.details')}>
      <p className="as-typed">{task.description}</p>
      {(task.suggestedSubject || task.suggestedCopy) && (
        <>
          <div className="sug d-h">
            <h3>{say('tasks.suggested')}</h3>
            <a className="link small" href={`/tasks/${task.id}?tab=log#answer`}>
              {say('tasks.startFromThese')}
            </a>
          </div>
          <div className="letter letter-plain">
            <p className="small dim">{say('messaging.subject')}</p>
            <p className="strong">{task.suggestedSubject}</p>
            <p className="small dim d-gap">{say('messaging.message')}</p>
            <p className="as-typed">{task.suggestedCopy}</p>
          </div>
        </>
      )}
      <dl className="facts">
        <div>
          <dt>{say('tasks.from')}</dt>
          <dd>{made?.actorName ?? say(`tasks.origins.${task.origin}`)}</dd>
        </div>
        <div>
          <dt>{say('tasks.for')}</dt>
          <dd>{task.kind === 'group' ? say('tasks.anyoneAt', { store: store?.name ?? '' }) : say('tasks.onePerson')}</dd>
        </div>
        {seen && (
          <div>
            <dt>{say('tasks.firstSeen')}</dt>
            <dd>
              {seen.actorName}, {at(seen.at)}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
