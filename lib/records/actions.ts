'use server'

import { z } from 'zod'
import { action } from '@/lib/action'
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
import { putInBook } from './put-in-book'
import { removeContact } from './remove-contact'
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
