'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { read } from '@/lib/tenancy/transact'
import { addContact } from './add-contact'
import { addAssetInput, assetIdInput, productIdInput, renameAssetInput, saveProductInput } from './catalogue-input'
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
import { searchCustomers } from './queries'
import { removeContact } from './remove-contact'
import { bringAssetBack, retireAsset } from './retire-asset'
import { bringProductBack, retireProduct } from './retire-product'
import { addAsset, renameAsset } from './save-asset'
import { saveProduct } from './save-product'
import { releaseAddress } from './suppress-address'
import { takeOutOfBook } from './take-out-of-book'

export const release = action(z.object({ email: z.email() }), (scope, { email }) => releaseAddress(scope, email))
export const edit = action(editCustomerInput, async (scope, given) => {
  const { id, version } = await editCustomer(scope, given)
  return { id, version }
})
export const addWay = action(addContactInput, addContact)
export const correctWay = action(correctContactInput, correctContact)
export const preferWay = action(contactInput, preferContact)
export const removeWay = action(contactInput, removeContact)
export const putIn = action(putInBookInput, putInBook)
export const takeOut = action(takeOutOfBookInput, takeOutOfBook)
/** No number of anything is said of it. */
export const putBack = action(takeOutOfBookInput, async (scope, given) => {
  await putBackInBook(scope, given)
  return { number: 0 }
})
export const search = action(z.object({ words: z.string().max(120) }), (scope, { words }) =>
  read(scope, (scope) => searchCustomers(scope, words)),
)

export const keepProduct = action(saveProductInput, saveProduct)
export const retireOneProduct = action(productIdInput, retireProduct)
export const bringOneProductBack = action(productIdInput, bringProductBack)
export const keepAsset = action(addAssetInput, addAsset)
export const nameAsset = action(renameAssetInput, renameAsset)
export const retireOneAsset = action(assetIdInput, retireAsset)
export const bringOneAssetBack = action(assetIdInput, bringAssetBack)
