'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'
import { type Find, type Found, useFinder } from '@/components/ui/use-finder'

type Props = { name: string; label: string; none: string; start: Found | null; find: Find; changed: () => void }

/** A filter that is one of many, found by a part of the name: whose tasks, who made them (T-7). */
export function OneFilter({ name, label, none, start, find, changed }: Props) {
  const t = useT('tasks.list.takeOff')
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
  if (!taken) return <Finder finder={finder} take={choose} takesFocus={isTurned} label={label} none={none} />
  return (
    <div>
      <p className="caption">{label}</p>
      <p className="taken">
        <input type="hidden" name={name} value={taken.id} />
        <b className="grow">{taken.name}</b>
        <button
          ref={isTurned ? takeFocus : undefined}
          type="button"
          className="icon-button"
          aria-label={t('tasks.list.takeOff', { filter: taken.name })}
          onClick={() => choose(null)}
        >
          <Icon name="x" />
        </button>
      </p>
    </div>
  )
}
