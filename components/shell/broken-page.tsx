'use client'

import { useEffect } from 'react'
import { type Locale, locales } from '@/db/vocabulary'
import en from '@/lib/i18n/messages/en/common.json'
import es from '@/lib/i18n/messages/es/common.json'
import pl from '@/lib/i18n/messages/pl/common.json'

/** A page that failed; the digest finds it in the log. Words come by the page's language, or the browser's: no server is asked again. */
export function BrokenPage({ digest }: { digest?: string }) {
  useComeBack()
  const isHere = typeof document !== 'undefined'
  const messages = messagesFor(isHere ? document.documentElement.lang || navigator.language.slice(0, 2) : 'en')
  return (
    <main id="main" className="problem">
      <h1>{messages.title}</h1>
      <p className="dim">{messages.text}</p>
      {digest ? <p className="third figures">{digest}</p> : null}
      <button type="button" className="button button-line" onClick={() => window.location.reload()}>
        {messages.again}
      </button>
    </main>
  )
}

const catalogues: Record<Locale, { broken: { title: string; text: string }; again: string }> = { en, es, pl }

/** The messages of a broken page, which has no server to ask. */
function messagesFor(lang: string) {
  const { broken, again } = catalogues[locales.find((locale) => locale === lang) ?? 'en']
  return { ...broken, again }
}

const everyMs = 2000

/** Loads a broken page again by itself when the server had been away and is back; one that fails otherwise stays for its reader to decide. */
function useComeBack() {
  useEffect(() => {
    let wasAway = false
    const timer = setInterval(async () => {
      const isWell = await fetch('/api/health', { cache: 'no-store' }).then(
        (response) => response.ok,
        () => false,
      )
      if (isWell && wasAway) window.location.reload()
      if (!isWell) wasAway = true
    }, everyMs)
    return () => clearInterval(timer)
  }, [])
}
