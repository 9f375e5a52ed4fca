import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { Icon } from '@/components/ui/icon'
import { findAt } from '@/components/ui/use-finder'
import type { Completing, NextTask } from './use-completion'

const findColleagues = findAt('/api/colleagues')

/** The next tasks, about the same: what, when, and for whom. */
export function FollowUps({ completion: { next, setNext, fields } }: { completion: Completing }) {
  const t = useT('completion', 'tasks.filters.noColleague')
  const add = () => setNext([...next, { key: crypto.randomUUID(), title: '', dueOn: '', dueTime: '', assigneeId: '' }])
  const change = (key: string, set: Partial<NextTask>) =>
    setNext((all) => all.map((each) => (each.key === key ? { ...each, ...set } : each)))
  return (
    <section>
      <p className="caption-line">
        <span className="caption">{t('completion.next')}</span>
        <button type="button" className="quiet-link" onClick={add}>
          {t('completion.addNext')}
        </button>
      </p>
      {next.map(({ key, title, dueOn, dueTime }, at) => (
        <div key={key} className="follow-up">
          <Field
            name={`followUps.${at}.title`}
            label={t('completion.nextTitle')}
            value={title}
            maxLength={200}
            autoComplete="off"
            error={fields[`followUps.${at}.title`]}
            onChange={({ target }) => change(key, { title: target.value })}
          />
          <div className="form-pair">
            <Field
              name={`followUps.${at}.dueOn`}
              type="date"
              label={t('completion.nextDue')}
              value={dueOn}
              error={fields[`followUps.${at}.dueOn`]}
              onChange={({ target }) => change(key, { dueOn: target.value })}
            />
            <Field
              name={`followUps.${at}.dueTime`}
              type="time"
              label={t('completion.nextTime')}
              value={dueTime}
              error={fields[`followUps.${at}.dueTime`]}
              onChange={({ target }) => change(key, { dueTime: target.value })}
            />
          </div>
          <PickField
            name={`followUps.${at}.assigneeId`}
            find={findColleagues}
            start={null}
            label={t('completion.nextWho')}
            hint={t('completion.nextYou')}
            none={t('tasks.filters.noColleague')}
            error={fields[`followUps.${at}.assigneeId`]}
            onHeld={(assigneeId) => change(key, { assigneeId })}
          />
          <button type="button" className="button button-bare" onClick={() => setNext(next.filter((each) => each.key !== key))}>
            <Icon name="x" />
            {t('completion.skip')}
          </button>
        </div>
      ))}
    </section>
  )
}
