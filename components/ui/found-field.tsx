import { useState } from 'react'
import { Finder, type FinderWords } from './finder'
import { type Find, type Found, useFinder } from './use-finder'

type Props = { name: string; find: Find; start?: Found | null; error?: string; say: FinderWords }

/** A form's field whose value is one of many, found by a part of its name; what is chosen stands in it until something else is. */
export function FoundField({ name, find, start = null, error, say }: Props) {
  const [chosen, choose] = useState(start)
  return (
    <>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <Finder finder={useFinder(find)} take={choose} chosen={chosen} field={name} error={error} say={say} />
    </>
  )
}
