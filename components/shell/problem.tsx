'use client'

import { type Packed, unpackWords } from '@/components/ui/packed'

type Words = Record<'title' | 'text' | 'out', string>

/** A page that is not there, and the way on. */
export function Problem({ words }: { words: Packed<Words> }) {
  const say = unpackWords(words)
  return (
    <main id="main" className="problem">
      <title>{`${say.title} · Storehand`}</title>
      <h1>{say.title}</h1>
      <p className="dim">{say.text}</p>
      <a className="btn btn-line" href="/">
        {say.out}
      </a>
    </main>
  )
}
