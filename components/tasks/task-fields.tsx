import { Choice, Field } from '@/components/ui/field'
import { type Option, Options } from '@/components/ui/options'
import { RichField } from '@/components/ui/rich-field'
import type { NewTaskWords } from './new-task-words'
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
type Props = { types: Option[]; priorities: Option[]; fields: Record<string, string>; say: NewTaskWords; value?: TaskValues }

/** What a task says, for making and for changing one (T-11). */
export function TaskFields({ types, priorities, fields, say, value = {} }: Props) {
  return (
    <>
      <Field
        name="title"
        label={say.what}
        placeholder={say.whatExample}
        error={fields.title}
        defaultValue={value.title}
        maxLength={200}
        autoComplete="off"
        required
      />
      <RichField
        name="description"
        label={say.description}
        hint={say.descriptionHint}
        error={fields.description}
        defaultValue={value.description}
        say={say.editor}
      />
      <input type="hidden" name="descriptionIs" value="html" />
      <div className="fl-2">
        <Choice name="type" label={say.type} error={fields.type} defaultValue={value.type ?? 'email'}>
          <Options list={types} />
        </Choice>
        <Choice name="priority" label={say.priority} error={fields.priority} defaultValue={value.priority ?? 'normal'}>
          <Options list={priorities} />
        </Choice>
        <Field name="dueOn" type="date" label={`${say.dueOn}, ${say.optional}`} error={fields.dueOn} defaultValue={value.dueOn} />
        <Field
          name="dueTime"
          type="time"
          label={`${say.dueTime}, ${say.optional}`}
          error={fields.dueTime}
          defaultValue={value.dueTime}
        />
      </div>
      <div className="fl-2 fl-wide">
        <Field
          name="startsAt"
          type="datetime-local"
          label={`${say.startsAt}, ${say.optional}`}
          error={fields.startsAt}
          defaultValue={value.startsAt}
        />
        <Field
          name="endsAt"
          type="datetime-local"
          label={`${say.endsAt}, ${say.optional}`}
          error={fields.endsAt}
          defaultValue={value.endsAt}
        />
      </div>
      <details open={Boolean(value.suggestedSubject || value.suggestedCopy)}>
        <summary>{say.suggest}</summary>
        <div>
          <SuggestedField
            name="suggestedSubject"
            label={say.subject}
            error={fields.suggestedSubject}
            defaultValue={value.suggestedSubject}
            maxLength={200}
            placeNames={say.placeNames}
          />
          <SuggestedField
            name="suggestedCopy"
            label={say.copy}
            error={fields.suggestedCopy}
            defaultValue={value.suggestedCopy}
            maxLength={20_000}
            rows={6}
            placeNames={say.placeNames}
          />
        </div>
      </details>
    </>
  )
}
