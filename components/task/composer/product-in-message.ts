import type { ProductShown } from '@/lib/catalogue/search-products'
import { escapeHtml } from '@/lib/html/escape-html'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import { formatPrice } from '@/lib/orders/format-price'

export type ProductPick = Pick<ProductShown, 'id' | 'name' | 'link' | 'pictureId' | 'picture'> & { more: string }

/** A product as it is picked and written about: with its price, else its code. */
export const shownProduct = ({ price, currency, code, ...product }: ProductShown, locale: string): ProductPick => ({
  ...product,
  more: price ? formatPrice(price, currency, locale) : code,
})

/** A product's words in a message: name, price and where it is shown. */
export function productHtml({ name, more, link }: ProductPick): string {
  const text = `<p><strong>${escapeHtml(name)}</strong>${more ? `, ${escapeHtml(more)}` : ''}</p>`
  const isWeb = /^https?:\/\//.test(link)
  return isWeb ? `${text}<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>` : text
}

/** Its picture goes with the message as a file, where it has one. */
export const pictureFile = ({
  pictureId,
  picture,
  name,
}: Pick<ProductPick, 'pictureId' | 'picture' | 'name'>): DraftShown['files'] =>
  pictureId && picture ? [{ id: pictureId, token: picture, name: `${name}.jpg`, contentType: 'image/jpeg' }] : []
