'use server'

import { action } from '@/lib/action'
import { switchFeature, switchInput } from './switch-feature'

export const switchOnOff = action(switchInput, switchFeature)
