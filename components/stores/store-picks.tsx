'use client'

import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'

type Props = { chosen: Found[]; choose: (chosen: Found[]) => void; error?: string; legend: string; hint?: string }
const find = findAt('/api/stores')

/** Any number of stores: each is found by typing and stays in the list until it is taken off. */
export function StorePicks({ chosen, choose, error, legend, hint }: Props) {
  const t = useT('stores.find', 'stores.noneSuch', 'stores.takeOff', 'stores.chosen')
  const finder = useFinder(find)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Finder
        finder={finder}
        take={(store) => choose([...without(store.id), store])}
        field="storeIds"
        variant="bare"
        error={error}
        label={t('stores.find')}
        hint={hint}
        none={t('stores.noneSuch')}
      />
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map(({ id, name, more }) => (
            <li key={id}>
              <span className="grow">{name}</span>
              <span className="third figures">{more}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={t('stores.takeOff', { name })}
                onClick={() => choose(without(id))}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {t('stores.chosen', { count: chosen.length })}
      </p>
    </fieldset>
  )
}
