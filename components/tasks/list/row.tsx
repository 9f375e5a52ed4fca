import { initials } from '@/components/ui/initials'
import type { Translate } from '@/lib/i18n/message-key'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

const tones: Record<string, string> = { late: 'when when-late mark-late', today: 'when when-today' }
const relationshipClasses = ['relationship', 'relationship is-primary mark-star-full', 'relationship mark-star']

type T = Translate<'tasks.replyWaiting' | 'tasks.complete' | 'tasks.noCustomer' | 'tasks.types' | 'tasks.pick' | 'tasks.restore'>

/** A row answers who, what, when and what state. Called as a function, not as a component: fifty rows are one component (list-page rules 1 to 4). */
export function row(tuple: RowTuple, t: T, isDone: boolean, isPicked?: boolean) {
  const [
    id,
    number,
    customer,
    whose,
    star,
    title,
    type,
    due,
    dueFull,
    tone,
    said,
    reply,
    replySince,
    state,
    mayChange,
    priority,
  ] = tuple
  const isOpen = state === 'open'
  const href = `/tasks/${id}?tab=${replySince ? 'log' : 'details'}`
  return (
    <article className={replySince ? 'row is-reply' : isOpen ? 'row' : 'row is-closed'}>
      {isPicked === undefined ? null : (
        // biome-ignore lint/a11y/useSemanticElements: drawn as a square that is smaller than where it can be pressed
        <button
          type="button"
          className={isPicked ? 'pick is-on' : 'pick'}
          data-pick={id}
          role="checkbox"
          aria-checked={isPicked}
          aria-label={t('tasks.pick', { number })}
        />
      )}
      <span className="disc" aria-hidden="true">
        {initials(customer || title)}
      </span>
      <div className="row-body">
        <p className="row-who">
          <a className="row-link" href={href}>
            {customer || t('tasks.noCustomer')}
            {customer ? null : <span className="visually-hidden">, {title}</span>}
          </a>
          {whose ? (
            <span className={relationshipClasses[star]} title={whose}>
              {whose}
            </span>
          ) : null}
        </p>
        {due && tone !== 'none' ? (
          <time className={tones[tone] ?? 'when'} title={dueFull}>
            {due}
            <span className="visually-hidden">, {dueFull}</span>
          </time>
        ) : null}
        <p className={`row-what type-${type}`}>
          <span className="visually-hidden">{t(`tasks.types.${type}`)}: </span>
          {priority ? <span className="tag tag-amber">{priority}</span> : null}
          {title}
        </p>
        {reply ? <p className="row-said">{reply}</p> : null}
        <p className="row-state">
          {replySince ? <span className="reply mark-reply">{t('tasks.replyWaiting')}</span> : null}
          {replySince || said}
        </p>
      </div>
      {state === 'deleted' && mayChange ? (
        <button type="button" className="button button-line above" data-restore={id} data-number={number}>
          {t('tasks.restore')}
        </button>
      ) : null}
      <button
        type="button"
        className={isDone ? 'tick mark-check is-done' : 'tick mark-check'}
        data-id={id}
        data-number={number}
        disabled={!isOpen}
        hidden={state === 'deleted'}
        aria-label={t('tasks.complete', { number })}
      />
    </article>
  )
}
