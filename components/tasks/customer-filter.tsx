'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'
import type { ListWords } from './list-words'

const find = findAt('/api/customers')

type Props = { start: Found | null; changed: () => void; say: ListWords }

/** Whose tasks: one customer, found by a part of the name (T-7). */
export function CustomerFilter({ start, changed, say }: Props) {
  const [taken, setTaken] = useState(start)
  const finder = useFinder(find, 2)
  const [isTurned, setTurned] = useState(false)
  const tell = useEffectEvent(changed)
  const choose = (one: Found | null) => {
    setTurned(true)
    setTaken(one)
  }
  // After the field that says so stands in the form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of each that is taken
  useEffect(() => (isTurned ? tell() : undefined), [taken])
  if (!taken)
    return <Finder finder={finder} take={choose} takesFocus={isTurned} say={{ label: say.customer, none: say.noneSuch }} />
  return (
    <>
      <p className="lab">{say.customer}</p>
      <p className="taken">
        <input type="hidden" name="customer" value={taken.id} />
        <b className="grow">{taken.name}</b>
        <button
          ref={isTurned ? takeFocus : undefined}
          type="button"
          className="icon-btn"
          aria-label={say.takeOff.replace('{filter}', () => taken.name)}
          onClick={() => choose(null)}
        >
          <Icon name="x" />
        </button>
      </p>
    </>
  )
}
