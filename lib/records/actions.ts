'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
import { read } from '@/lib/tenancy/transact'
import { addAssetInput, assetIdInput, productIdInput, renameAssetInput, saveProductInput } from './catalogue-input'
import { searchCustomers } from './queries'
import { bringAssetBack, retireAsset } from './retire-asset'
import { bringProductBack, retireProduct } from './retire-product'
import { addAsset, renameAsset } from './save-asset'
import { saveProduct } from './save-product'
import { releaseAddress } from './suppress-address'

export const release = action(z.object({ email: z.email() }), (scope, { email }) => releaseAddress(scope, email))
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
