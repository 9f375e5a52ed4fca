import { RichField } from '@/components/ui/editor/rich-field'
import { Choice, Field } from '@/components/ui/form/field'
import { type Option, Options } from '@/components/ui/form/options'
import { chipsAsVariables, variablesAsChips } from '@/lib/messaging/templates/variable-chips'
import type { NewTaskLabels } from './new-task-labels'
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
type Props = { types: Option[]; priorities: Option[]; fields: Record<string, string>; labels: NewTaskLabels; value?: TaskValues }

/** What a task says, for making and for changing one (T-11). */
export function TaskFields({ types, priorities, fields, labels, value = {} }: Props) {
  return (
    <>
      <Field
        name="title"
        label={labels.what}
        placeholder={labels.whatExample}
        error={fields.title}
        defaultValue={value.title}
        maxLength={200}
        autoComplete="off"
        required
      />
      <RichField
        name="description"
        label={labels.description}
        hint={labels.descriptionHint}
        error={fields.description}
        defaultValue={value.description}
        open={(html) => variablesAsChips(html, labels.chips)}
        keep={chipsAsVariables}
        variables={labels.chips}
        labels={labels.editor}
      />
      <input type="hidden" name="descriptionIs" value="html" />
      <div className="form-pair">
        <Choice name="type" label={labels.type} error={fields.type} defaultValue={value.type ?? 'email'}>
          <Options list={types} />
        </Choice>
        <Choice name="priority" label={labels.priority} error={fields.priority} defaultValue={value.priority ?? 'normal'}>
          <Options list={priorities} />
        </Choice>
        <Field
          name="dueOn"
          type="date"
          label={`${labels.dueOn}, ${labels.optional}`}
          error={fields.dueOn}
          defaultValue={value.dueOn}
        />
        <Field
          name="dueTime"
          type="time"
          label={`${labels.dueTime}, ${labels.optional}`}
          error={fields.dueTime}
          defaultValue={value.dueTime}
        />
      </div>
      <div className="form-pair form-wide">
        <Field
          name="startsAt"
          type="datetime-local"
          label={`${labels.startsAt}, ${labels.optional}`}
          error={fields.startsAt}
          defaultValue={value.startsAt}
        />
        <Field
          name="endsAt"
          type="datetime-local"
          label={`${labels.endsAt}, ${labels.optional}`}
          error={fields.endsAt}
          defaultValue={value.endsAt}
        />
      </div>
      <details open={Boolean(value.suggestedSubject || value.suggestedCopy)}>
        <summary>{labels.suggest}</summary>
        <div>
          <SuggestedField
            name="suggestedSubject"
            label={labels.subject}
            error={fields.suggestedSubject}
            defaultValue={value.suggestedSubject}
            maxLength={200}
            chips={labels.chips}
          />
          <SuggestedField
            name="suggestedCopy"
            label={labels.copy}
            error={fields.suggestedCopy}
            defaultValue={value.suggestedCopy}
            maxLength={20_000}
            rows={6}
            chips={labels.chips}
          />
        </div>
      </details>
    </>
  )
}
