'use client'

import { brokenWords } from './broken-words'
import { useComeBack } from './use-come-back'

/** A page that failed; the digest finds it in the log. Words come by the page's language, or the browser's: no server is asked again. */
export function BrokenPage({ digest }: { digest?: string }) {
  useComeBack()
  const isHere = typeof document !== 'undefined'
  const say = brokenWords(isHere ? document.documentElement.lang || navigator.language.slice(0, 2) : 'en')
  return (
    <main id="main" className="problem">
      <h1>{say.title}</h1>
      <p className="dim">{say.text}</p>
      {digest ? <p className="small dimmer num">{digest}</p> : null}
      <button type="button" className="btn btn-line" onClick={() => window.location.reload()}>
        {say.again}
      </button>
    </main>
  )
}
