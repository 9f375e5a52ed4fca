'use server'

import { action } from '@/lib/action'
import { answerAsCustomer, answerInput } from './answer-as-customer'
import { turnClock, turnInput } from './turn-clock'
import { writeAsCustomer, writeInput } from './write-as-customer'

export const answer = action(answerInput, answerAsCustomer)
export const turn = action(turnInput, turnClock)
export const write = action(writeInput, writeAsCustomer)
