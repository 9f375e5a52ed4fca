'use client'

import { brokenWords } from '@/components/shell/broken-words'

/** What a page shows that failed; the digest finds it in the log. Words come by the page's language: no server is asked again. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const say = brokenWords(typeof document === 'undefined' ? 'en' : document.documentElement.lang)
  return (
    <main id="main" className="problem">
      <h1>{say.title}</h1>
      <p className="dim">{say.text}</p>
      {error.digest ? <p className="small dimmer num">{error.digest}</p> : null}
      <button type="button" className="btn btn-line" onClick={reset}>
        {say.again}
      </button>
    </main>
  )
}
