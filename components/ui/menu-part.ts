'use client'

import { later } from './later'

/** Menus, loaded when the page has nothing else to do or one is asked for. */
export const menu = later(() => import('./menu').then((found) => found.Menu))
