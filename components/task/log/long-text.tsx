'use client'

import { useState } from 'react'
import { openingOf } from './opening-of'

type Props = { text: string; all: string; less: string }

/** What somebody wrote, its end folded when it is long; nothing is fetched to read it whole. */
export function LongText({ text, all, less }: Props) {
  const [isWhole, setWhole] = useState(false)
  const opening = openingOf(text)
  if (opening === null) return text
  return (
    <>
      {isWhole ? text : `${opening} …`}{' '}
      <button type="button" className="link fold-words" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? less : all}
      </button>
    </>
  )
}
