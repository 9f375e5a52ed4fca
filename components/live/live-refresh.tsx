'use client'

import { useRouter } from 'next/navigation'
import { useLive } from './use-live'

/** Shows a server page's news in place; focus and scroll stay where they are. */
export function LiveRefresh({ topics }: { topics: string[] }) {
  const router = useRouter()
  useLive(topics, () => router.refresh())
  return null
}
