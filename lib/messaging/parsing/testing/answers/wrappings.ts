type Mail = { text: string | null; html: string | null }

const HEADERS =
  'From: Larch & Linden <larch@shop.example>\nSent: 12 November 2026 09:14\nTo: Ida <ida@customer.example>\nSubject: The table'
const WROTE = 'On Thu, Nov 12, 2026 at 9:14 AM Larch & Linden <larch@shop.example> wrote:'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const linesOf = (text: string) => text.split('\n')
const asText = (text: string): Mail => ({ text, html: null })
const asHtml = (html: string): Mail => ({ text: null, html })

/** How apps put somebody's words above a letter, by the kind of app. */
export const WRAPPINGS: Record<string, (own: string, letter: string) => Mail> = {
  'a block of headers': (own, letter) => asText(`${own}\n\n${HEADERS}\n\n${letter}\n`),
  'a line and a block of headers': (own, letter) => asText(`${own}\n${'_'.repeat(32)}\n${HEADERS}\n\n${letter}\n`),
  'quote signs': (own, letter) =>
    asText(
      `${own}\n\n${WROTE}\n\n${linesOf(letter)
        .map((line) => `> ${line}`)
        .join('\n')}\n`,
    ),
  'a letter without quote signs': (own, letter) => asText(`${own}\n\n${WROTE}\n\n${letter}\n`),
  'HTML of Outlook': (own, letter) =>
    asHtml(
      `<div>${escaped(own).replace(/\n/g, '<br>')}</div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${escaped(HEADERS).replace(/\n/g, '<br>')}</p></div>${linesOf(
        letter,
      )
        .map((line) => `<p>${escaped(line) || '&nbsp;'}</p>`)
        .join('')}`,
    ),
  'HTML of Apple Mail': (own, letter) =>
    asHtml(
      `<div>${escaped(own).replace(/\n/g, '<br>')}</div><blockquote type="cite"><div>${escaped(WROTE)}</div><br>${linesOf(letter)
        .map((line) => `<div>${escaped(line) || '<br>'}</div>`)
        .join('')}</blockquote>`,
    ),
  'HTML of Gmail': (own, letter) =>
    asHtml(
      `<div dir="ltr">${escaped(own).replace(/\n/g, '<br>')}</div><br><div class="gmail_quote"><div class="gmail_attr">${escaped(WROTE)}<br></div><blockquote class="gmail_quote">${escaped(letter).replace(/\n/g, '<br>')}</blockquote></div>`,
    ),
}

/** Wrappings that tell nothing: only what we sent shows where the letter begins. */
export const BARE_WRAPPINGS: typeof WRAPPINGS = {
  'nothing at all': (own, letter) => asText(`${own}\n\n${letter}\n`),
  'blank lines everywhere': (own, letter) => asText(`${own}\n\n${letter.replace(/\n/g, '\n\n')}\n`),
  'HTML without signs': (own, letter) =>
    asHtml(`<div>${escaped(own).replace(/\n/g, '<br>')}</div><div>${escaped(letter).replace(/\n/g, '<br>')}</div>`),
}
