import { escapeHtml } from '../escape-html'
import type { PastedRun } from './pasted-block'

const blank = /^[\s\u00a0\u200b]*$/

export const isBlank = (runs: PastedRun[]): boolean => runs.every((run) => run === 'break' || blank.test(run.text))

/** The words as they read: blanks run together as HTML does it, none at the ends of a line, no empty line at either end. */
export function tidyRuns(runs: PastedRun[]): PastedRun[] {
  const tidy: PastedRun[] = []
  let isOpen = true
  for (const run of runs) {
    if (run === 'break') {
      trimEnd(tidy)
      tidy.push(run)
      isOpen = true
      continue
    }
    const text = run.text.replaceAll(/[ \t\r\n\f]+/g, ' ')
    const shown: string = isOpen ? text.replace(/^[ \u00a0]+/, '') : text
    if (shown === '') continue
    isOpen = shown.endsWith(' ')
    tidy.push({ ...run, text: shown })
  }
  trimEnd(tidy)
  while (tidy[0] === 'break') tidy.shift()
  while (tidy.at(-1) === 'break') tidy.pop()
  return tidy
}

function trimEnd(runs: PastedRun[]) {
  for (let last = runs.at(-1); last && last !== 'break'; last = runs.at(-1)) {
    last.text = last.text.replace(/[ \u00a0]+$/, '')
    if (last.text !== '') return
    runs.pop()
  }
}

/** A paragraph's words apart wherever an empty line stands in them. */
export function splitAtEmptyLines(runs: PastedRun[]): PastedRun[][] {
  const parts: PastedRun[][] = [[]]
  runs.forEach((run, at) => {
    if (run === 'break' && runs[at + 1] === 'break') return
    if (run === 'break' && runs[at - 1] === 'break') parts.push([])
    else parts.at(-1)?.push(run)
  })
  return parts
}

/** As HTML; in a heading or the head of a column nothing is bold beside the rest. */
export function runsAsHtml(runs: PastedRun[], isHeading: boolean): string {
  return runs
    .map((run) => {
      if (run === 'break') return '<br>'
      const { isBold, isItalic, isUnderlined, isStruck, href } = run.stress
      let html = escapeHtml(run.text)
      if (isStruck) html = `<s>${html}</s>`
      if (isUnderlined) html = `<u>${html}</u>`
      if (isItalic) html = `<em>${html}</em>`
      if (isBold && !isHeading) html = `<strong>${html}</strong>`
      return href ? `<a href="${escapeHtml(href)}">${html}</a>` : html
    })
    .join('')
    .replaceAll(/<\/(strong|em|u|s)><\1>/g, '')
}
