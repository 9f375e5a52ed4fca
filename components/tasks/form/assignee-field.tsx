import { PickField } from '@/components/ui/form/pick-field'
import { type Found, findAt } from '@/components/ui/use-finder'

const findColleagues = findAt('/api/colleagues')

type Props = { start: Found | null; error?: string; labels: { assignee: string; noColleague: string } }

/** Who does a person's task: oneself or a colleague, found by a part of the name (T-11). */
export const AssigneeField = ({ start, error, labels }: Props) => (
  <PickField
    name="assigneeId"
    find={findColleagues}
    start={start}
    error={error}
    labels={{ label: labels.assignee, none: labels.noColleague }}
  />
)
