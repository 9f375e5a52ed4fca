'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'

/** What somebody wrote, its end folded when it is long; nothing is fetched to read it whole. */
export function LongText({ text }: { text: string }) {
  const t = useT('activity.log')
  const [isWhole, setWhole] = useState(false)
  const opening = openingOf(text)
  if (opening === null) return text
  return (
    <>
      {isWhole ? text : `${opening} …`}{' '}
      <button type="button" className="link fold-words" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {t(isWhole ? 'activity.log.showLess' : 'activity.log.showAll')}
      </button>
    </>
  )
}

const maxLetters = 600

/** The beginning of long words, up to the last word that fits; null when they are short enough to be shown whole (G-10's folding). */
export function openingOf(text: string): string | null {
  if (text.length <= maxLetters * 1.1) return null
  const cut = text.slice(0, maxLetters)
  const atWord = cut.search(/\s+\S*$/)
  const opening = atWord > maxLetters / 2 ? cut.slice(0, atWord) : cut
  // Never between the two halves of one sign.
  return opening.replace(/[\uD800-\uDBFF]$/, '').trimEnd()
}
