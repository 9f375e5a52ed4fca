'use server'

import { action } from '@/lib/action'
import { replyAsCustomer, replyInput } from './answer-as-customer'
import { turnClock, turnInput } from './turn-clock'
import { writeAsCustomer, writeInput } from './write-as-customer'

export const replyAsCustomerAction = action(replyInput, replyAsCustomer)
export const turnClockAction = action(turnInput, turnClock)
export const writeAsCustomerAction = action(writeInput, writeAsCustomer)
