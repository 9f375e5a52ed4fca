'use client'

import { useRouter } from 'next/navigation'
import { showToast } from '@/components/ui/toast'

/** Once something new is saved: its list, where its name is said. */
export function useAdded(list: string, words: string) {
  const router = useRouter()
  return (form: HTMLFormElement) => {
    const name = String(new FormData(form).get('name') ?? '')
    showToast({ words: words.replace('{name}', () => name) })
    router.push(list)
  }
}
