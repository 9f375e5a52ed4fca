'use server'

import { action } from '@/lib/action'
import { deactivateWithWork, giveWorkOn } from './hand-over'
import { workInput } from './input'

export const deactivate = action(workInput, deactivateWithWork)
export const giveOn = action(workInput, giveWorkOn)
