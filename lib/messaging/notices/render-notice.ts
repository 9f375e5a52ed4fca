import { Body, Button, Container, Head, Heading, Html, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { createElement as h } from 'react'
import { locales } from '@/db/vocabulary'
import { getTranslator } from '@/lib/i18n/translator'
import type { Notice } from '@/lib/jobs/catalogue'

/** A notice as mail: HTML and text, in the reader's language. */
export async function renderNotice(notice: Notice, retailer: string): Promise<{ subject: string; html: string; text: string }> {
  const locale = locales.find((each) => each === notice.locale) ?? 'en'
  const t = getTranslator(locale)
  const values = { name: notice.name, retailer, by: notice.by, count: Number(notice.by) || 0 }
  const page = h(
    Html,
    { lang: locale },
    h(Head),
    h(
      Body,
      {
        style: {
          background: '#f7f4ec',
          color: '#1c1b17',
          fontFamily: 'Helvetica, Arial, sans-serif',
          margin: 0,
          padding: '32px 16px',
        },
      },
      h(
        Container,
        { style: { maxWidth: '520px' } },
        h(Heading, { as: 'h1', style: { fontSize: '24px', margin: '0 0 16px' } }, t(`mails.${notice.kind}.title`, values)),
        h(Text, { style: { fontSize: '16px', lineHeight: '25px' } }, t(`mails.${notice.kind}.body`, values)),
        ...(notice.lines ?? []).map((line) =>
          h(Text, { key: line, style: { fontSize: '16px', lineHeight: '25px', margin: '0 0 8px' } }, line),
        ),
        h(
          Button,
          {
            href: notice.url,
            style: { background: '#17573b', color: '#fbfaf4', padding: '12px 18px', borderRadius: '9px', fontWeight: 'bold' },
          },
          t(`mails.${notice.kind}.button`),
        ),
        h(Text, { style: { fontSize: '14px', color: '#6b665a' } }, t(`mails.${notice.kind}.foot`)),
      ),
    ),
  )
  return {
    subject: t(`mails.${notice.kind}.subject`, values),
    html: await render(page),
    text: await render(page, { plainText: true }),
  }
}
