import { action } from '@/lib/action'
import { changeTaskSettings } from './change-task-settings'
import { switchFeature, switchInput } from './switch-feature'
import { taskSettingsInput } from './task-settings'

export const switchFeatureAction = action(switchInput, switchFeature)
export const changeTaskSettingsAction = action(taskSettingsInput, changeTaskSettings)
