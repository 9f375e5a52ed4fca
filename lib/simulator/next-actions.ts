'use server'

import { nextAction } from '@/lib/next-action'
import { replyAsCustomer, replyInput } from './answer-as-customer'
import { turnClock, turnInput } from './turn-clock'
import { writeAsCustomer, writeInput } from './write-as-customer'

export const replyAsCustomerAction = nextAction(replyInput, replyAsCustomer)
export const turnClockAction = nextAction(turnInput, turnClock)
export const writeAsCustomerAction = nextAction(writeInput, writeAsCustomer)
