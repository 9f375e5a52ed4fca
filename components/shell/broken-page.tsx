'use client'

import { brokenLabels } from './broken-labels'
import { useComeBack } from './use-come-back'

/** A page that failed; the digest finds it in the log. Words come by the page's language, or the browser's: no server is asked again. */
export function BrokenPage({ digest }: { digest?: string }) {
  useComeBack()
  const isHere = typeof document !== 'undefined'
  const labels = brokenLabels(isHere ? document.documentElement.lang || navigator.language.slice(0, 2) : 'en')
  return (
    <main id="main" className="problem">
      <h1>{labels.title}</h1>
      <p className="dim">{labels.text}</p>
      {digest ? <p className="small dimmer figures">{digest}</p> : null}
      <button type="button" className="button button-line" onClick={() => window.location.reload()}>
        {labels.again}
      </button>
    </main>
  )
}
