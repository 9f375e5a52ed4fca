'use client'

import { formatCount } from '@/components/ui/counts'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import type { StorePicksLabels } from './store-labels'

type Props = { chosen: Found[]; choose: (chosen: Found[]) => void; error?: string; labels: StorePicksLabels }
const find = findAt('/api/stores')

/** Any number of stores: each is found by typing and stays in the list until it is taken off. */
export function StorePicks({ chosen, choose, error, labels }: Props) {
  const finder = useFinder(find)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  return (
    <fieldset>
      <legend>{labels.legend}</legend>
      <Finder
        finder={finder}
        take={(store) => choose([...without(store.id), store])}
        field="storeIds"
        variant="bare"
        error={error}
        labels={{ label: labels.find, hint: labels.hint, none: labels.none }}
      />
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map(({ id, name, more }) => (
            <li key={id}>
              <span className="grow">{name}</span>
              <span className="small dimmer figures">{more}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={labels.takeOff.replace('{name}', name)}
                onClick={() => choose(without(id))}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {formatCount(labels.chosen, chosen.length)}
      </p>
    </fieldset>
  )
}
