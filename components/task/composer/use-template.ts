'use client'

import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { backToVariables } from '@/lib/messaging/templates/back-to-variables'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import type { ComposerStart } from './composer-start'
import { focusComposer } from './focus-composer'
import { productLines, textOf } from './typed-text'
import type { ComposerState } from './use-composer'

export type Where = 'below' | 'instead' | 'nowhere'
type Props = { start: ComposerStart; composer: ComposerState }

/** Puts a template's words into a message. What somebody typed is never taken away unasked, and the products stay (G-7, G-18). */
export function useTemplate({ start, composer }: Props) {
  const t = useT('messaging.composer', 'templates.variableNames')
  const names = variableNames(t)
  const [requested, setRequested] = useState<{ choose: (where: Where) => void } | null>(null)
  const ours = useRef(start.html)
  const [told, setTold] = useState({ missing: [] as string[], message: '' })
  // What is said of variables goes with the last of them.
  const isOver =
    told.message !== '' &&
    composer.message === told.message &&
    !told.missing.some((variable) => `${composer.subject} ${composer.html}`.includes(variable))
  useEffect(() => {
    if (isOver) composer.fail('')
  }, [isOver, composer.fail])

  const askWhere = async () => {
    const where = await new Promise<Where>((choose) => setRequested({ choose }))
    setRequested(null)
    return where
  }
  const fillIn = async (templateId: string) => {
    await composer.whileHeld(() => put(templateId))
    focusComposer()
  }
  const put = async (templateId: string) => {
    composer.fail('')
    // Recipients are only named when they are others than the task's customer.
    const forSeveral = composer.now().recipients.length > 0
    const result = await actions.fillMessageAction({ templateId, taskId: start.taskId, forSeveral }).catch(() => null)
    if (!result?.ok) return composer.fail(result?.message ?? t('messaging.composer.noConnection'))
    const { subject, html, missing, filled } = result.value
    const files = composer.now().files.map(({ name }) => name)
    const typed = textOf(composer.now().html, files)
    const isTyped = typed !== '' && typed !== textOf(ours.current, files)
    const where = isTyped ? await askWhere() : 'instead'
    if (where === 'nowhere') return
    const was = composer.now()
    const rest = where === 'below' ? was.html + html : html + productLines(was.html, files).join('')
    const put = {
      subject: where === 'below' ? was.subject || subject : subject,
      html: rest,
      filled: where === 'below' ? [...(was.filled ?? []), ...filled] : filled,
    }
    // Somebody may have been added while the question was open.
    composer.write(was.recipients.length > 0 ? { ...put, ...backToVariables(put, put.filled) } : put, true)
    ours.current = where === 'below' ? '' : html
    const message =
      missing.length > 0
        ? t('messaging.composer.missing', { places: missing.map((variable) => names[variable] ?? variable).join(', ') })
        : ''
    setTold({ missing, message })
    composer.fail(message)
  }
  return { fillIn, requested }
}
