import { action } from '@/lib/action'
import { deactivateWithWork, giveWorkOn } from './hand-over'
import { workInput } from './input'

export const deactivateWithWorkAction = action(workInput, deactivateWithWork)
export const giveWorkOnAction = action(workInput, giveWorkOn)
