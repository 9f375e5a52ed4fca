'use client'

import { useState } from 'react'
import { openingOf } from './opening-of'

type Props = { words: string; all: string; less: string }

/** What somebody wrote, its end folded when it is long; nothing is fetched to read it whole. */
export function LongWords({ words, all, less }: Props) {
  const [isWhole, setWhole] = useState(false)
  const opening = openingOf(words)
  if (opening === null) return words
  return (
    <>
      {isWhole ? words : `${opening} …`}{' '}
      <button type="button" className="link fold-words" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? less : all}
      </button>
    </>
  )
}
