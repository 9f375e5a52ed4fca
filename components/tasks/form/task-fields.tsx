import { useT } from '@/components/i18n/use-t'
import { RichField } from '@/components/ui/editor/rich-field'
import { Choice, Field } from '@/components/ui/form/field'
import { Options } from '@/components/ui/form/options'
import { priorities, taskTypes } from '@/db/vocabulary'
import { chipsAsVariables, variablesAsChips } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { SuggestedField } from './suggested-field'

export type TaskValues = Partial<
  Record<
    | 'title'
    | 'description'
    | 'type'
    | 'priority'
    | 'dueOn'
    | 'dueTime'
    | 'suggestedSubject'
    | 'suggestedCopy'
    | 'startsAt'
    | 'endsAt'
    | 'products'
    | 'asset'
    | 'customer'
    | 'assignee',
    string
  >
>
type Props = { fields: Record<string, string>; value?: TaskValues }

/** What a task says, for making and for changing one (T-11). */
export function TaskFields({ fields, value = {} }: Props) {
  const t = useT('tasks.new', 'tasks.types', 'tasks.priorities', 'common.optional', 'templates.variableNames')
  const chips = { names: variableNames(t), withEmpty: false }
  const optional = (label: string) => `${label}, ${t('common.optional')}`
  return (
    <>
      <Field
        name="title"
        label={t('tasks.new.what')}
        placeholder={t('tasks.new.whatExample')}
        error={fields.title}
        defaultValue={value.title}
        maxLength={200}
        autoComplete="off"
        required
      />
      <RichField
        name="description"
        label={t('tasks.new.description')}
        hint={t('tasks.new.descriptionHint')}
        error={fields.description}
        defaultValue={value.description}
        open={(html) => variablesAsChips(html, chips)}
        keep={chipsAsVariables}
        variables={chips}
      />
      <input type="hidden" name="descriptionIs" value="html" />
      <div className="form-pair">
        <Choice name="type" label={t('tasks.new.type')} error={fields.type} defaultValue={value.type ?? 'email'}>
          <Options list={taskTypes.map((key) => ({ key, label: t(`tasks.types.${key}`) }))} />
        </Choice>
        <Choice name="priority" label={t('tasks.new.priority')} error={fields.priority} defaultValue={value.priority ?? 'normal'}>
          <Options list={priorities.map((key) => ({ key, label: t(`tasks.priorities.${key}`) }))} />
        </Choice>
        <Field name="dueOn" type="date" label={optional(t('tasks.new.dueOn'))} error={fields.dueOn} defaultValue={value.dueOn} />
        <Field
          name="dueTime"
          type="time"
          label={optional(t('tasks.new.dueTime'))}
          error={fields.dueTime}
          defaultValue={value.dueTime}
        />
      </div>
      <div className="form-pair form-wide">
        <Field
          name="startsAt"
          type="datetime-local"
          label={optional(t('tasks.new.startsAt'))}
          error={fields.startsAt}
          defaultValue={value.startsAt}
        />
        <Field
          name="endsAt"
          type="datetime-local"
          label={optional(t('tasks.new.endsAt'))}
          error={fields.endsAt}
          defaultValue={value.endsAt}
        />
      </div>
      <details open={Boolean(value.suggestedSubject || value.suggestedCopy)}>
        <summary>{t('tasks.new.suggest')}</summary>
        <div>
          <SuggestedField
            name="suggestedSubject"
            label={t('tasks.new.subject')}
            error={fields.suggestedSubject}
            defaultValue={value.suggestedSubject}
            maxLength={200}
            chips={chips}
          />
          <SuggestedField
            name="suggestedCopy"
            label={t('tasks.new.copy')}
            error={fields.suggestedCopy}
            defaultValue={value.suggestedCopy}
            maxLength={20_000}
            rows={6}
            chips={chips}
          />
        </div>
      </details>
    </>
  )
}
