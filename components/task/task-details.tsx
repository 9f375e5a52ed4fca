import Link from 'next/link'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'
import { readerZone, storeZone } from '@/lib/access/scope'
import { addDays, dayIn } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { formatMoment, formatSpan } from '@/lib/tasks/due/format-due'
import { namedDoer } from '@/lib/tasks/named-doer'
import { StartFromThese } from './composer/start-from-these'
import type { readTaskPage } from './read-task-page'
import { ReminderForm } from './reminder'
import { TaskAboutFacts, TaskAttachments } from './task-about'
import { TaskMaterialList } from './task-materials'

type Props = { page: Awaited<ReturnType<typeof readTaskPage>>; t: Translate; locale: Locale }

/** What and why, the suggested words, and where the task comes from (G-6). */
export function TaskDetails({ page, t, locale }: Props) {
  const { task, store, feed, session, reminder } = page
  const remindText = (moment: Date) => formatMoment(moment, session.scope.now, readerZone(session.scope), locale, t).text
  const made = feed.first.find((event) => event.type === 'task.created')
  const seen = feed.first.find((event) => event.type === 'task.viewed')
  const at = (moment: Date) => formatMoment(moment, session.scope.now, storeZone(session.scope, store), locale, t).text
  const span = formatSpan(task, { now: session.scope.now, zone: storeZone(session.scope, store), locale, t })
  return (
    <Messages locale={locale} of={['task.reminder', 'task.startFromThese']}>
      <section className="task-details is-shown" aria-label={t('task.details')}>
        <Description task={task} names={variableNames(t)} />
        {page.mayChange && (
          <p>
            <Link className="link small" href={`/tasks/${task.id}/edit`} prefetch={false}>
              {t('task.edit')}
            </Link>
          </p>
        )}
        {(task.suggestedSubject || task.suggestedCopy) && (
          <>
            <div className="suggestion details-head">
              <h3>{t('task.suggested')}</h3>
              {task.deletedAt || page.messages.length > 0 ? null : <StartFromThese taskId={task.id} />}
            </div>
            <div className="quoted-message message-plain">
              <p className="second">{t('messaging.subject')}</p>
              <p className="strong">{variablesByName(task.suggestedSubject, variableNames(t))}</p>
              <p className="second details-gap">{t('messaging.message')}</p>
              <p className="as-typed">{variablesByName(task.suggestedCopy, variableNames(t))}</p>
            </div>
          </>
        )}
        <TaskAttachments attached={page.about.attached} t={t} />
        <TaskMaterialList products={page.products} asset={page.asset} t={t} locale={locale} />
        {task.deletedAt ? null : (
          <ReminderForm
            taskId={task.id}
            day={addDays(dayIn(readerZone(session.scope), session.scope.now), 1)}
            set={reminder ? t('task.reminder.set', { when: remindText(reminder.remindAt) }) : ''}
          />
        )}
        <dl className="facts">
          <TaskAboutFacts about={page.about} t={t} />
          {span && (
            <div>
              <dt>{t(task.endsAt ? 'task.when' : 'task.starts')}</dt>
              <dd>{span}</dd>
            </div>
          )}
          <div>
            <dt>{t('task.from')}</dt>
            <dd>{made?.actorName ?? t(`task.origins.${task.origin}`)}</dd>
          </div>
          <div>
            <dt>{t('task.for')}</dt>
            <dd>
              {task.kind === 'group' ? t('task.anyoneAt', { store: store?.name ?? '' }) : page.doer && namedDoer(t, page.doer)}
            </dd>
          </div>
          {seen && (
            <div>
              <dt>{t('task.firstSeen')}</dt>
              <dd>
                {seen.actorName}, {at(seen.at)}
              </dd>
            </div>
          )}
        </dl>
      </section>
    </Messages>
  )
}

/** Formatted where it was written so; what is kept as HTML was made safe when it was written (T-1, Q-X2). */
function Description({ task, names }: { task: Props['page']['task']; names: Record<string, string> }) {
  if (!task.descriptionHtml) return <p className="as-typed">{variablesByName(task.description, names)}</p>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by safeComposedHtml alone
  return <div className="formatted" dangerouslySetInnerHTML={{ __html: variablesByName(task.descriptionHtml, names) }} />
}
