import { priorities, taskTypes } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import type { Words } from '@/lib/i18n/words'
import type { ListFilter } from './list-filter'

type Meaning = { label: string; means: (filter: ListFilter) => Partial<ListFilter> }
export type Understood = { label: string; word: string }

const states = ['overdue', 'resolved', 'dismissed'] as const
const known = new WeakMap<Words, Map<string, Meaning>>()

/**
 * "overdue mary" asks for the overdue ones with Mary in them: words that name a state, type, priority, a waiting reply or one's
 * own customers are filters, the rest is searched for. Words in quotes are only searched for (T-7).
 */
export function understand(filter: ListFilter, say: Words): { filter: ListFilter; understood: Understood[] } {
  const meanings = known.get(say) ?? meaningsOf(say)
  known.set(say, meanings)
  const understood: Understood[] = []
  const searched: string[] = []
  let meant = filter
  for (const [word, quoted] of wordsOf(filter.q)) {
    const meaning = quoted ? undefined : meanings.get(fold(word))
    if (!meaning) {
      searched.push(word)
      continue
    }
    meant = { ...meant, ...meaning.means(meant) }
    understood.push({ label: meaning.label, word })
  }
  return { filter: { ...meant, q: searched.join(' ') }, understood }
}

/** The words of a search, in order; whether each stands in quotes. */
export const wordsOf = (q: string): [word: string, quoted: boolean][] =>
  [...q.matchAll(/"([^"]*)"?|(\S+)/g)]
    .map(([, quoted, word]): [string, boolean] => [(quoted ?? word ?? '').trim(), quoted !== undefined])
    .filter(([word]) => word !== '')

function meaningsOf(say: Words): Map<string, Meaning> {
  const found = new Map<string, Meaning>()
  const learn = (words: string, meaning: Meaning) => {
    for (const word of words.split(',')) found.set(fold(word.trim()), meaning)
  }
  for (const type of taskTypes) {
    const label = say(`tasks.types.${type}`)
    learn(label, { label, means: ({ type: types }) => ({ type: [...types, type] }) })
  }
  for (const priority of priorities) {
    if (priority === 'normal') continue
    const label = say(`tasks.priorities.${priority}`)
    learn(label, { label, means: ({ priority: some }) => ({ priority: [...some, priority] }) })
  }
  for (const tab of states)
    learn(say(`tasks.understood.${tab}`), { label: say(`tasks.list.tabs.${tab}`), means: () => ({ tab }) })
  learn(say('tasks.understood.waiting'), { label: say('tasks.replyWaiting'), means: () => ({ waiting: 'yes' }) })
  learn(say('tasks.understood.mine'), { label: say('tasks.list.books.primary'), means: () => ({ book: 'primary' }) })
  return found
}
