import { listColleagues, listMakers } from '@/lib/access/colleagues'
import { read } from '@/lib/database/transact'
import { fold } from '@/lib/i18n/fold'
import { getTranslator } from '@/lib/i18n/translator'
import type { JsonRoute } from './json-route'

const max = 8

/** Colleagues of one's stores by a part of the name, to be named in a note; `for=filter` those who can have made a task (T-7). */
export const colleagues: JsonRoute = {
  path: '/api/colleagues',
  ability: 'task.see',
  GET: async ({ scope, person, params, words }) => {
    const all = await read(scope, params.get('for') === 'filter' ? listMakers : listColleagues)
    const left = getTranslator(person.locale)('tasks.whose.gone')
    const sought = fold(words)
    const found = all.filter(({ name }) => fold(name).includes(sought)).slice(0, max)
    return found.map(({ id, name, hasLeft }) => ({ id, name, more: hasLeft ? left : undefined }))
  },
}
