'use client'

import { sayCount } from '@/components/ui/counts'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import type { StorePicksWords } from './store-words'

type Props = { chosen: Found[]; choose: (chosen: Found[]) => void; error?: string; say: StorePicksWords }
const find = findAt('/api/stores')

/** Any number of stores: each is found by typing and stays in the list until it is taken off. */
export function StorePicks({ chosen, choose, error, say }: Props) {
  const finder = useFinder(find)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  return (
    <fieldset className="picks">
      <legend>{say.legend}</legend>
      <Finder
        finder={finder}
        take={(store) => choose([...without(store.id), store])}
        field="storeIds"
        look="bare"
        error={error}
        say={{ label: say.find, hint: say.hint, none: say.none }}
      />
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map(({ id, name, more }) => (
            <li key={id}>
              <span className="grow">{name}</span>
              <span className="small dimmer num">{more}</span>
              <button
                type="button"
                className="icon-btn"
                aria-label={say.takeOff.replace('{name}', name)}
                onClick={() => choose(without(id))}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {sayCount(say.chosen, chosen.length)}
      </p>
    </fieldset>
  )
}
