import { describe, expect, it } from 'vitest'
import { createGroupTaskInput, createPersonalTaskInput, editTaskInput } from '@/lib/tasks/input'

type Schema = typeof createGroupTaskInput | typeof createPersonalTaskInput | typeof editTaskInput
const wrongIn = (schema: Schema, sent: object) =>
  (schema.safeParse(sent).error?.issues ?? []).map(({ path, message }) => `${String(path[0])}: ${message}`).sort()

describe('what is wrong with a new task (H-4)', () => {
  it('is told of all its fields at once, those that go together too', () => {
    const sent = { title: '', description: 'Why', dueTime: '12:00', startsAt: '2027-01-02T12:00', endsAt: '2027-01-02T11:00' }
    const personal = ['dueOn: errors.timeWithoutDay', 'endsAt: errors.endsFirst', 'title: errors.titleMissing']
    expect(wrongIn(createPersonalTaskInput, sent)).toEqual(personal)
    expect(wrongIn(editTaskInput, { ...sent, taskId: '0199c0de-0000-7000-8000-000000000001' })).toEqual(personal)
    expect(wrongIn(createGroupTaskInput, sent)).toEqual([...personal.slice(0, 2), 'storeIds: errors.storeMissing', personal[2]])
  })

  it('is an end without a start, and nothing else while both are left out', () => {
    const sent = { title: 'What', description: 'Why' }
    expect(wrongIn(createPersonalTaskInput, sent)).toEqual([])
    expect(wrongIn(createPersonalTaskInput, { ...sent, startsAt: '', endsAt: '2027-01-02T11:00' })).toEqual([
      'startsAt: errors.endWithoutStart',
    ])
  })
})
