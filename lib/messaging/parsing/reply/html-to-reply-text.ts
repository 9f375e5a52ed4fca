import { convert, type HtmlToTextOptions } from 'html-to-text'
import { htmlFormats } from '@/lib/messaging/parsing/html-formats'
import { OWN_MARK, QUOTE_MARK, SIGNATURE_MARK } from '@/lib/messaging/parsing/reply-lines'

/** Beyond this a mail's HTML is history or decoration: its bare text goes with the quotes. */
const MAX_LENGTH = 200_000
const MAX_TAIL = 2_000_000

/** The element that holds only the "X wrote:" line. */
const ATTRIBUTIONS = [
  'div.gmail_attr',
  '.moz-cite-prefix',
  '.protonmail_quote_header',
  '.tutanota_quote_attribution',
  '.email_quote_attribution',
]

/** The element that holds the quoted history, or that stands right before it. */
const HISTORIES = [
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#appendonsend',
  '#stopSpelling',
  '#stopspelling',
  '#OLK_SRC_BODY_SECTION',
  '#olk_src_body_section',
  '#mail-editor-reference-message-container',
  '#mail-editor-reference-message',
  '#oriMsgHtmlSeperator',
  '#replySplit',
  '#isReplyContent',
  '#reply-intro',
  '.yahoo_quoted',
  '.zmail_extra',
  '.protonmail_quote',
  '.tutanota_quote',
  '.front-blockquote',
  '.WordSection1_quote',
  '.mailru-blockquote',
  '.yandex_quote',
  '.ms-outlook-mobile-reference-message',
  '.skiff_quote',
  '.quoted_message',
  '.replyHeader',
  '.HOEnZb',
  '.airmail_on',
]

/** A quote that its app marks as one, by a name or by the line drawn beside it; any other indented passage is its writer's. */
const CITED = [
  'blockquote[type]',
  'blockquote[cite]',
  'blockquote[class*="quote"]',
  'blockquote[class*="cite"]',
  'blockquote[id*="eply"]',
  'blockquote[data-skiff-mail]',
  'blockquote.iosymail',
  'blockquote[style*="border-left"]',
  'blockquote[style*="BORDER-LEFT"]',
]

/** The element an app puts its owner's signature, or its own line, into. */
const SIGNATURES = ['class', 'id', 'name'].flatMap((attribute) =>
  ['signature', 'Signature'].map((word) => `[${attribute}*="${word}"]`),
)

/** Outlook and Windows Mail draw a line above "From: / Sent:" with a border and nothing else. */
const DRAWN = ['div[style*="border-top"]', 'div[style*="BORDER-TOP"]', 'div[style*="border:none;border-top"]']

const common: HtmlToTextOptions['selectors'] = [
  { selector: '*', format: 'inline' },
  { selector: 'a', options: { ignoreHref: true } },
  { selector: 'img', format: 'skip' },
  { selector: 'title', format: 'skip' },
  { selector: 'style', format: 'skip' },
  { selector: 'script', format: 'skip' },
  { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'td', format: 'cell' },
  { selector: 'th', format: 'cell' },
  { selector: 'dl', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'dt', format: 'term' },
  { selector: 'dd', format: 'cell' },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
]

/** Elements that may be styled so that nobody sees them. */
const SEEN = [
  ...['span', 'font', 'b', 'strong', 'i', 'em', 'u', 'small'].map((name) => ({ name, format: 'shownInline' })),
  ...['div', 'section', 'center'].map((name) => ({ name, format: 'shownBlock' })),
  { name: 'p', format: 'shownParagraph' },
].flatMap(({ name, format }) => [`${name}[style]`, `${name}[color]`].map((selector) => ({ selector, format })))

const replyOptions = (showsWhite: boolean): HtmlToTextOptions => ({
  wordwrap: false,
  limits: { maxDepth: 120, maxInputLength: MAX_LENGTH },
  formatters: htmlFormats,
  selectors: [
    ...common,
    ...SEEN.map((seen) => ({ ...seen, options: { showsWhite } })),
    { selector: 'blockquote', format: 'passage' },
    ...CITED.map((selector) => ({ selector, format: 'cited' })),
    { selector: 'hr', format: 'rule' },
    ...DRAWN.map((selector) => ({ selector, format: 'drawn' })),
    ...[...SIGNATURES, '[id$="Sig"]'].map((selector) => ({ selector, format: 'signature' })),
    ...HISTORIES.map((selector) => ({ selector, format: 'history' })),
    { selector: 'hr#stopSpelling', format: 'history' },
    ...ATTRIBUTIONS.map((selector) => ({ selector, format: 'attribution' })),
  ],
})

const plainOptions: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 120, maxInputLength: MAX_LENGTH },
  formatters: htmlFormats,
  selectors: [...common, { selector: 'hr', format: 'rule' }, { selector: 'blockquote', format: 'block' }],
}

/**
 * The mail's HTML as lines of text: quotes carry "> ", and what mail apps mark as history carries our mark. What nobody sees is left
 * out, white words on white only unless `showsWhite`.
 */
export function htmlToReplyText(html: string, { showsWhite }: { showsWhite: boolean }): string {
  const bare = withoutPayload(html)
  return convert(bare.slice(0, MAX_LENGTH), replyOptions(showsWhite)) + quotedTail(bare)
}

/** The mail's HTML as lines of text, quotes and all alike: for a mail whose writer put everything into a quote. */
export function htmlToPlainReplyText(html: string): string {
  return convert(withoutPayload(html).slice(0, MAX_LENGTH), plainOptions)
}

function quotedTail(bare: string): string {
  if (bare.length <= MAX_LENGTH) return ''
  const text = bare.slice(MAX_LENGTH, MAX_TAIL).replace(/<[^<>]*>/g, ' ')
  return `\n${text.replace(/^\s*\S/gm, (start) => `> ${start.trimStart()}`)}`
}

/** Pictures written into the HTML weigh megabytes and say nothing. */
function withoutPayload(html: string): string {
  return html
    .replaceAll(QUOTE_MARK, '')
    .replaceAll(OWN_MARK, '')
    .replaceAll(SIGNATURE_MARK, '')
    .replace(/data:[\w/+.-]{1,60};base64,[^"'\s>]*/gi, '')
}
