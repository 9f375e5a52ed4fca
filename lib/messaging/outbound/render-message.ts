import { Body, Container, Head, Html } from '@react-email/components'
import { render } from '@react-email/render'
import { createElement as h } from 'react'
import type { Locale } from '@/db/vocabulary'

const body = {
  background: '#ffffff',
  color: '#1c1b17',
  fontFamily: "'Hanken Grotesk', 'Segoe UI', Helvetica, Arial, sans-serif",
  fontSize: '16px',
  lineHeight: '25px',
  margin: 0,
  padding: '16px',
}

const small = { margin: '32px 0 0', fontSize: '13px', lineHeight: '20px' }
const quiet = { color: '#5c594f' }

type Ending = { href: string; label: string }

/**
 * A person's message as a whole mail: a document with its language, a readable width and font around the words as they were written,
 * and below them the way to get no more (Q-E12).
 */
export const renderMessage = (html: string, locale: Locale, ending: Ending | null): Promise<string> =>
  render(
    h(
      Html,
      { lang: locale },
      h(Head),
      h(
        Body,
        { style: body },
        h(
          Container,
          { style: { maxWidth: '600px', margin: 0 } },
          // biome-ignore lint/security/noDangerouslySetInnerHtml: what was composed has been through safeComposedHtml
          h('div', { dangerouslySetInnerHTML: { __html: messageStyles(html) } }),
          ending && h('p', { style: small }, h('a', { href: ending.href, style: quiet }, ending.label)),
        ),
      ),
    ),
  )

const styles: Record<string, string> = {
  table: 'border-collapse:collapse;margin:0 0 16px',
  td: 'border:1px solid #d5d0c4;padding:6px 12px;text-align:left;vertical-align:top',
  th: 'border:1px solid #d5d0c4;padding:6px 12px;text-align:left;vertical-align:top;background:#f5f2ea',
}
const alone = /(<(?:td|th|li)\b[^>]*>)<p>((?:(?!<\/?p>).)*)<\/p>(?=<\/(?:td|th|li)>|<[ou]l\b)/gs

/**
 * A composed message for programs that know no style sheet of ours: lines around the cells of its tables, and no paragraph's space around what
 * stands alone in a cell or an item.
 */
export const messageStyles = (html: string): string =>
  html.replaceAll(alone, '$1$2').replaceAll(/<(table|td|th)\b/g, (tag, name: string) => `${tag} style="${styles[name]}"`)
