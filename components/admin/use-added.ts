'use client'

import { useRouter } from 'next/navigation'
import { useT } from '@/components/i18n/use-t'
import { showToast } from '@/components/ui/toast'

/** Once something new is saved: its list, where its name is said. */
export function useAdded(list: string) {
  const t = useT('people.savedAs')
  const router = useRouter()
  return (form: HTMLFormElement) => {
    const name = String(new FormData(form).get('name') ?? '')
    showToast({ text: t('people.savedAs', { name }) })
    router.push(list)
  }
}
