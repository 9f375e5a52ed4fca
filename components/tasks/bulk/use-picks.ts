'use client'

import { useState } from 'react'

export type Picks = ReturnType<typeof usePicks>
const none: ReadonlySet<string> = new Set()

/** What is ticked for bulk work (T-8): rows one by one, or all that the filter finds. Forgotten when the list asks for something else. */
export function usePicks(query: string) {
  const [picked, setPicked] = useState({ query, ids: none, all: false, isOn: false })
  if (picked.query !== query) setPicked({ query, ids: none, all: false, isOn: false })
  const { ids, all, isOn } = picked
  const toggle = (id: string) =>
    setPicked((was) => {
      const next = new Set(was.ids)
      if (!next.delete(id)) next.add(id)
      return { ...was, ids: next, all: false }
    })
  return {
    ids,
    all,
    /** On a phone the squares appear when one begins to pick. */
    isOn: isOn || ids.size > 0 || all,
    toggle,
    begin: () => setPicked((was) => ({ ...was, isOn: true })),
    pickAll: (shown: string[]) => setPicked((was) => ({ ...was, ids: new Set(shown), all: true })),
    clear: () => setPicked((was) => ({ ...was, ids: none, all: false, isOn: false })),
  }
}
