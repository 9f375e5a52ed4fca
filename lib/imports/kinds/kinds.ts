import type { ImportSubject } from '@/db/vocabulary'
import { customerRows } from './customer-rows'
import type { Kind } from './kind'
import { orderRows } from './order-rows'
import { peopleRows } from './people-rows'
import { productRows } from './product-rows'
import { storeRows } from './store-rows'
import { taskRows } from './task-rows'

const kinds: Record<ImportSubject, Kind> = {
  stores: storeRows,
  users: peopleRows,
  customers: customerRows,
  products: productRows,
  orders: orderRows,
  tasks: taskRows,
}

/** What rows of this subject mean. */
export const kindOf = (subject: ImportSubject): Kind => kinds[subject]
