'use client'

import type { ComposerWords } from './composer-words'

type Props = { say: ComposerWords; html: string; signature: string; onBack: () => void }

/** The letter as its customer will see it, in a sandboxed frame, with the signature. */
export function Preview({ say, html, signature }: Props) {
  const sign = signature.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  return (
    <iframe
      className="c-preview"
      title={say.previewTitle}
      sandbox=""
      srcDoc={`<!doctype html><meta charset="utf-8"><body>${html}${sign ? `<p>${sign}</p>` : ''}</body>`}
    />
  )
}
