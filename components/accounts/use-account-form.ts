'use client'

import { useRouter } from 'next/navigation'
import { useSend } from '@/components/ui/form/use-send'
import type { Result } from '@/lib/result'

/** A small form on an account's page: sends what was chosen with the account's id, closes, and shows the page anew. */
export function useAccountForm<T>(accountId: string, send: (sent: unknown) => Promise<Result<T>>) {
  const router = useRouter()
  return useSend(send, {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), accountId }),
    onDone: (_, form) => {
      form.closest('details')?.removeAttribute('open')
      router.refresh()
    },
  })
}
