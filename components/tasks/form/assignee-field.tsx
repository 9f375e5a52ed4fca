import { useT } from '@/components/i18n/use-t'
import { PickField } from '@/components/ui/form/pick-field'
import { type Found, findAt } from '@/components/ui/use-finder'

const findColleagues = findAt('/api/colleagues')

type Props = { start: Found | null; error?: string }

/** Who does a person's task: oneself or a colleague, found by a part of the name (T-11). */
export function AssigneeField({ start, error }: Props) {
  const t = useT('tasks.new.assignee', 'tasks.filters.noColleague')
  return (
    <PickField
      name="assigneeId"
      find={findColleagues}
      start={start}
      error={error}
      label={t('tasks.new.assignee')}
      none={t('tasks.filters.noColleague')}
    />
  )
}
