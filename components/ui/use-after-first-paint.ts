'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False while the server writes a page and the browser takes it over, true from then on. What lies under the fold or behind a
 * fold waits for it: the page leaves sooner and costs less, and nobody sees the difference.
 */
export const useAfterFirstPaint = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
