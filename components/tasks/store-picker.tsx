'use client'

import { useState } from 'react'
import { Hint } from '@/components/ui/hint'
import { fold } from '@/lib/i18n/fold'
import type { NewTaskWords } from './new-task-words'

type Props = { stores: { id: string; name: string }[]; homeStoreId: string; error?: string; say: NewTaskWords }
const searchFrom = 8

/** One or many stores. A chosen store stays chosen while another is looked for. */
export function StorePicker({ stores, homeStoreId, error, say }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(stores.length === 1 ? [stores[0]?.id ?? ''] : [homeStoreId]))
  const [words, setWords] = useState('')
  const shown = stores.filter(({ name }) => fold(name).includes(fold(words.trim())))
  const [only] = stores
  if (stores.length === 1 && only) return <input type="hidden" name="storeIds" value={only.id} />
  const flip = (id: string) => setChosen((was) => new Set(was.has(id) ? [...was].filter((each) => each !== id) : [...was, id]))
  const isAll = stores.every(({ id }) => chosen.has(id))
  return (
    <fieldset aria-describedby="stores-said">
      <legend className="lab">{say.stores}</legend>
      {stores.length > searchFrom ? (
        <input
          className="input"
          type="search"
          aria-label={say.findStore}
          placeholder={say.findStore}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      ) : null}
      {stores.map(({ id }) => (chosen.has(id) ? <input key={id} type="hidden" name="storeIds" value={id} /> : null))}
      <ul className="many">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => flip(id)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="hint">{say.noStore}</p> : null}
      <button type="button" className="btn btn-bare" onClick={() => setChosen(new Set(isAll ? [] : stores.map(({ id }) => id)))}>
        {isAll ? say.chooseNone : say.chooseAll}
      </button>
      <Hint id="stores-said" error={error} hint={say.storesHint} />
    </fieldset>
  )
}
