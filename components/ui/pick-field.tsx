'use client'

import { useState } from 'react'
import { Finder, type FinderWords } from './finder'
import { Icon } from './icon'
import { type Find, type Found, useFinder } from './use-finder'

type Props = { name: string; start: Found | null; find: Find; error?: string; say: FinderWords & { takeOff?: string } }

/** A field of a form that holds one of many; its id is what is sent. With `takeOff` it can be left empty again. */
export function PickField({ name, start, find, error, say }: Props) {
  const [taken, setTaken] = useState(start)
  return (
    <Finder finder={useFinder(find)} take={setTaken} say={say} field={name} chosen={taken} error={error}>
      <input type="hidden" name={name} value={taken?.id ?? ''} />
      {taken && say.takeOff ? (
        <button type="button" aria-label={say.takeOff} onClick={() => setTaken(null)}>
          <Icon name="x" />
        </button>
      ) : (
        <Icon name="chevron-down" />
      )}
    </Finder>
  )
}
