import { z } from 'zod'
import { action } from '@/lib/action'
import { addAssetInput, assetIdInput, productIdInput, renameAssetInput, saveProductInput } from '@/lib/catalogue/catalogue-input'
import { restoreAsset, retireAsset } from '@/lib/catalogue/retire-asset'
import { restoreProduct, retireProduct } from '@/lib/catalogue/retire-product'
import { addAsset, renameAsset } from '@/lib/catalogue/save-asset'
import { saveProduct } from '@/lib/catalogue/save-product'
import { addContact } from './add-contact'
import { correctContact } from './correct-contact'
import {
  addContactInput,
  contactInput,
  correctContactInput,
  editCustomerInput,
  putInBookInput,
  takeOutOfBookInput,
} from './customer-input'
import { editCustomer } from './edit-customer'
import { preferContact } from './prefer-contact'
import { putBackInBook } from './put-back-in-book'
import { putInBook } from './put-in-book'
import { removeContact } from './remove-contact'
import { releaseAddress } from './suppress-address'
import { takeOutOfBook } from './take-out-of-book'

export const releaseAddressAction = action(z.object({ email: z.email() }), (scope, { email }) => releaseAddress(scope, email))
export const editCustomerAction = action(editCustomerInput, async (scope, input) => {
  const { id } = await editCustomer(scope, input)
  return { id }
})
export const addContactAction = action(addContactInput, addContact)
export const correctContactAction = action(correctContactInput, correctContact)
export const preferContactAction = action(contactInput, preferContact)
export const removeContactAction = action(contactInput, removeContact)
export const putInBookAction = action(putInBookInput, putInBook)
export const takeOutOfBookAction = action(takeOutOfBookInput, takeOutOfBook)
/** No number of anything is said of it. */
export const putBackInBookAction = action(takeOutOfBookInput, async (scope, input) => {
  await putBackInBook(scope, input)
  return { number: 0 }
})
export const saveProductAction = action(saveProductInput, saveProduct)
export const retireProductAction = action(productIdInput, retireProduct)
export const restoreProductAction = action(productIdInput, restoreProduct)
export const addAssetAction = action(addAssetInput, addAsset)
export const renameAssetAction = action(renameAssetInput, renameAsset)
export const retireAssetAction = action(assetIdInput, retireAsset)
export const restoreAssetAction = action(assetIdInput, restoreAsset)
