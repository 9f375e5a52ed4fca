import { Invalid } from '@/lib/errors'
import { htmlToText } from '@/lib/html/html-to-text'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'

type Said = { description: string; descriptionIs: 'text' | 'html' }

/** What a task says with its description as it is kept: bare words and, where they are formatted, safe HTML beside them (T-1). Invalid when no word is left. */
export function described<T extends Said>({ description: given, descriptionIs, ...others }: T) {
  if (descriptionIs === 'text') return { ...others, description: given, descriptionHtml: '' }
  const html = safeComposedHtml(given)
  const description = htmlToText(html)
  if (description === '') throw new Invalid('errors.descriptionMissing', {}, 'description')
  return { ...others, description, descriptionHtml: isFormatted(html) ? html : '' }
}

const isFormatted = (html: string) => /<(?!\/|p>|br\b)/.test(html)
