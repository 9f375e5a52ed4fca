'use client'

import { useRouter } from 'next/navigation'
import { showToast } from '@/components/ui/toast'

/** Once something new is saved: its list, where its name is said. */
export function useAdded(list: string, text: string) {
  const router = useRouter()
  return (form: HTMLFormElement) => {
    const name = String(new FormData(form).get('name') ?? '')
    showToast({ text: text.replace('{name}', () => name) })
    router.push(list)
  }
}
