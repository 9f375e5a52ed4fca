'use client'

import { type Packed, unpackLabels } from '@/components/ui/packed'

type Labels = Record<'title' | 'text' | 'out', string>

/** A page that is not there, and the way on. */
export function Problem({ packedLabels }: { packedLabels: Packed<Labels> }) {
  const labels = unpackLabels(packedLabels)
  return (
    <main id="main" className="problem">
      <title>{`${labels.title} · Storehand`}</title>
      <h1>{labels.title}</h1>
      <p className="dim">{labels.text}</p>
      <a className="button button-line" href="/">
        {labels.out}
      </a>
    </main>
  )
}
