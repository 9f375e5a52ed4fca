'use client'

import { useEffect, useRef, useState } from 'react'
import { fill } from '@/lib/messaging/actions'
import { backToPlaces } from '@/lib/messaging/back-to-places'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import { focusLetter } from './focus-letter'
import { productLines, wordsOf } from './typed-words'
import type { LetterKeeping } from './use-letter'

export type Where = 'below' | 'instead' | 'nowhere'
type Props = { start: ComposerStart; letter: LetterKeeping; say: ComposerWords }

/** Puts a template's words into a letter. What somebody typed is never taken away unasked, and the products stay (G-7, G-18). */
export function useTemplate({ start, letter, say }: Props) {
  const [asked, setAsked] = useState<{ answer: (where: Where) => void } | null>(null)
  const ours = useRef(start.html)
  const [told, setTold] = useState({ missing: [] as string[], message: '' })
  // What is said of places goes with the last of them.
  const isOver =
    told.message !== '' &&
    letter.message === told.message &&
    !told.missing.some((place) => `${letter.subject} ${letter.html}`.includes(place))
  useEffect(() => {
    if (isOver) letter.fail('')
  }, [isOver, letter.fail])

  const askWhere = async () => {
    const where = await new Promise<Where>((answer) => setAsked({ answer }))
    setAsked(null)
    return where
  }
  const fillIn = async (templateId: string) => {
    await letter.whileHeld(() => put(templateId))
    focusLetter()
  }
  const put = async (templateId: string) => {
    letter.fail('')
    // Recipients are only named when they are others than the task's customer.
    const forSeveral = letter.now().recipients.length > 0
    const result = await fill({ templateId, taskId: start.taskId, forSeveral }).catch(() => null)
    if (!result?.ok) return letter.fail(result?.message ?? say.noConnection)
    const { subject, html, missing, filled } = result.value
    const names = letter.now().files.map(({ name }) => name)
    const typed = wordsOf(letter.now().html, names)
    const isTyped = typed !== '' && typed !== wordsOf(ours.current, names)
    const where = isTyped ? await askWhere() : 'instead'
    if (where === 'nowhere') return
    const was = letter.now()
    const rest = where === 'below' ? was.html + html : html + productLines(was.html, names).join('')
    const put = {
      subject: where === 'below' ? was.subject || subject : subject,
      html: rest,
      filled: where === 'below' ? [...(was.filled ?? []), ...filled] : filled,
    }
    // Somebody may have been added while the question was open.
    letter.write(was.recipients.length > 0 ? { ...put, ...backToPlaces(put, put.filled) } : put, true)
    ours.current = where === 'below' ? '' : html
    const message =
      missing.length > 0 ? say.missing.replace('{places}', missing.map((place) => say.placeNames[place] ?? place).join(', ')) : ''
    setTold({ missing, message })
    letter.fail(message)
  }
  return { fillIn, asked }
}
