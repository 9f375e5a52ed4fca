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

/** A person's letter as a whole mail: a document with its language, a readable width and font around the words as they were written. */
export const renderLetter = (html: string, locale: Locale): Promise<string> =>
  render(
    h(
      Html,
      { lang: locale },
      h(Head),
      h(
        Body,
        { style: body },
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what was composed has been through safeComposedHtml
        h(Container, { style: { maxWidth: '600px', margin: 0 } }, h('div', { dangerouslySetInnerHTML: { __html: html } })),
      ),
    ),
  )
