'use client'

import { useState } from 'react'
import { fold } from '@/lib/i18n/fold'
import { type Counts, sayCount } from './counts'

export type StoreChoice = { id: string; name: string; number: string }
export type PickWords = { legend: string; find: string; none: string; chosen: Counts; more: Counts }
type Props = { stores: StoreChoice[]; chosen: string[]; choose: (chosen: string[]) => void; say: PickWords }

const most = 30

/** Tick boxes for any number of stores: the chosen ones first, the rest found by typing. */
export function StorePicks({ stores, chosen, choose, say }: Props) {
  const [words, setWords] = useState('')
  const [first] = useState(() => new Set(chosen))
  const asked = fold(words.trim())
  const fitting = stores.filter(({ name, number }) => fold(`${name} ${number}`).includes(asked))
  const ordered = asked ? fitting : [...fitting.filter(({ id }) => first.has(id)), ...fitting.filter(({ id }) => !first.has(id))]
  const rest = ordered.length - most
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset>
      <legend>{say.legend}</legend>
      <input
        className="input"
        type="search"
        aria-label={say.find}
        placeholder={say.find}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <ul className="many">
        {ordered.slice(0, most).map(({ id, name, number }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span className="grow">{name}</span>
              <span className="dimmer num">{number}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {chosen.length === 0 ? say.none : sayCount(say.chosen, chosen.length)}
        {rest > 0 ? `; ${sayCount(say.more, rest)}` : ''}
      </p>
    </fieldset>
  )
}
