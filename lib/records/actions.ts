import { action } from '@/lib/action'
import { addTouchpoint } from './add-touchpoint'
import { addTouchpointInput, setAttributesInput } from './record-input'
import { setAttributes } from './set-attributes'

export const setAttributesAction = action(setAttributesInput, setAttributes)
export const addTouchpointAction = action(addTouchpointInput, addTouchpoint)
