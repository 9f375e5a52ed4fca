'use server'

import { action } from '@/lib/action'
import { changeTaskSettings } from './change-task-settings'
import { switchFeature, switchInput } from './switch-feature'
import { taskSettingsInput } from './task-settings'

export const switchOnOff = action(switchInput, switchFeature)
export const keepTaskSettings = action(taskSettingsInput, changeTaskSettings)
