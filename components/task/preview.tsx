'use client'

import type { ComposerWords } from './composer-words'
import type { LetterKeeping } from './use-letter'

type Props = { say: ComposerWords; html: string; signature: string; files: LetterKeeping['files'] }

/** The letter as its customer will see it, in a sandboxed frame, with the signature; the photos are shown below it. */
export function Preview({ say, html, signature, files }: Props) {
  const sign = signature.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  const names = files.map(({ name }) => `<li>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li>`).join('')
  const below = `${names ? `<ul>${names}</ul>` : ''}${sign ? `<p>${sign}</p>` : ''}`
  return (
    <iframe
      className="c-preview"
      title={say.previewTitle}
      sandbox=""
      srcDoc={`<!doctype html><meta charset="utf-8"><body>${html}${below}</body>`}
    />
  )
}
