import { action } from '@/lib/action'
import { addAccount } from './add-account'
import { addUser } from './add-user'
import { editAccount } from './edit-account'
import { giveRole } from './give-role'
import { accountUserInput, addAccountInput, editAccountInput, giveRoleInput, setHealthInput, takeRoleInput } from './input'
import { removeUser } from './remove-user'
import { setHealth } from './set-health'
import { takeRole } from './take-role'

export const addAccountAction = action(addAccountInput, async (scope, input) => ({ id: (await addAccount(scope, input)).id }))
export const editAccountAction = action(editAccountInput, async (scope, input) => ({ id: (await editAccount(scope, input)).id }))
export const setHealthAction = action(setHealthInput, setHealth)
export const addUserAction = action(accountUserInput, addUser)
export const removeUserAction = action(accountUserInput, removeUser)
export const giveRoleAction = action(giveRoleInput, giveRole)
export const takeRoleAction = action(takeRoleInput, takeRole)
