'use client'

import { useState } from 'react'
import { Finder, type FinderWords } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { type Find, type Found, useFinder } from '@/components/ui/use-finder'

type Props = FinderWords & {
  name: string
  start: Found | null
  find: Find
  error?: string
  /** Told what the field holds each time that may have changed. */
  onHeld?: (value: string) => void
  takeOff?: string
}

/**
 * A field of a form that holds one of many; its id is what is sent. With `takeOff` it can be left empty again. What was typed and not
 * chosen stays and is sent as it is, for the form's check to refuse, unless it is the very name of one (H-4).
 */
export function PickField({ name, start, find, error, onHeld, takeOff, ...words }: Props) {
  const [taken, setTaken] = useState(start)
  const [unfinished, setUnfinished] = useState('')
  const hold = (one: Found | null, typed: string) => {
    setTaken(one)
    setUnfinished(typed)
    onHeld?.(typed || (one?.id ?? ''))
  }
  const take = (one: Found | null) => hold(one, '')
  const leave = (typed: string, found: Found[]) => {
    const meant = found.find((one) => isSame(one.name, typed))
    if (meant) take(meant)
    else hold(taken, typed)
  }
  return (
    <Finder
      finder={useFinder(find)}
      take={take}
      leave={leave}
      unfinished={unfinished}
      {...words}
      field={name}
      chosen={taken}
      error={error}
    >
      <input type="hidden" name={name} value={unfinished || (taken?.id ?? '')} />
      {taken && takeOff ? (
        <button type="button" aria-label={takeOff} onClick={() => take(null)}>
          <Icon name="x" />
        </button>
      ) : (
        <Icon name="chevron-down" />
      )}
    </Finder>
  )
}

const isSame = (name: string, typed: string) => name.localeCompare(typed, undefined, { sensitivity: 'base' }) === 0
