import { z } from 'zod'
import { isCurrency } from '@/lib/orders/currency-of'
import { productInput } from './save-products'

const id = z.uuid({ error: 'errors.notFound' })
const orNone = z.union([z.literal('').transform(() => null), id]).nullable()

/** A price as it is typed: with a comma or a dot, or none. */
const typedPrice = z
  .string()
  .trim()
  .regex(/^(\d{1,10}([.,]\d{1,2})?)?$/, { error: 'errors.priceTyped' })
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))

const typedCurrency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => code === '' || isCurrency(code), { error: 'errors.currency' })
  .transform((text) => text || null)

const { name, description, link } = productInput.shape

/** A product as an admin types it; a price without its currency would be no price. A picture that is left out stays as it is. */
export const saveProductInput = z
  .object({
    productId: id.optional(),
    version: z.string().optional(),
    code: z.string().trim().min(1, { error: 'errors.codeMissing' }).max(60, { error: 'errors.titleLong' }),
    name,
    description,
    price: typedPrice.default(null),
    currency: typedCurrency.default(null),
    link,
    pictureId: orNone.optional(),
  })
  .refine(({ price, currency }) => price === null || currency !== null, { error: 'errors.currency', path: ['currency'] })
export type SaveProductInput = z.input<typeof saveProductInput>

export const productIdInput = z.object({ productId: id })

const assetName = z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.titleLong' })
export const addAssetInput = z.object({
  name: assetName,
  fileId: z.union([z.literal(''), id]).refine((text) => text !== '', { error: 'errors.fileMissing' }),
})
export const renameAssetInput = z.object({ assetId: id, version: z.string().optional(), name: assetName })
export const assetIdInput = z.object({ assetId: id })
