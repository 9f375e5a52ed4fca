import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

const family = 'Hanken Grotesk Variable'

/**
 * Type that came too late for the first paint is not set into a page one already reads: letters would move under the eye. It is taken up
 * with the next page, where everything is new.
 */
export function useLateType() {
  const path = usePathname()
  const first = useRef(path)
  useEffect(() => {
    if (path === first.current || isSet()) return
    first.current = path
    for (const face of [...document.fonts]) if (face.family.includes(family)) void take(face).catch(() => null)
  }, [path])
}

async function take({ weight, unicodeRange }: FontFace) {
  const part = /^U\+0+-/i.test(unicodeRange) ? 'latin' : 'latin-ext'
  const face = new FontFace(family, `url(/fonts/hanken-grotesk-${part}-wght-normal.woff2)`, { weight, unicodeRange })
  document.fonts.add(await face.load())
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
