import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { firstType } from './first-type'

const family = 'Hanken Grotesk'

/**
 * Type that came too late for the first paint is not set into a page one already reads: a line that breaks elsewhere would move those below it. It is
 * taken up with the next page, where everything is new.
 */
export function useLateType() {
  const path = usePathname()
  const first = useRef(path)
  useEffect(() => {
    if (path === first.current || isSet()) return
    first.current = path
    const face = new FontFace(family, `url(${firstType})`, { weight: '100 900' })
    void face.load().then(
      (loaded) => document.fonts.add(loaded),
      () => null,
    )
  }, [path])
}

/** Whether this page shows the product's type: set words are as wide as in no other. */
function isSet(): boolean {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return true
  const widthIn = (font: string) => {
    pen.font = `40px ${font}`
    return pen.measureText('Storehand, 0123 tasks').width
  }
  return widthIn(`'${family}', monospace`) !== widthIn('monospace')
}
