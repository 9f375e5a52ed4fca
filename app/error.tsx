'use client'

import { BrokenPage } from '@/components/shell/broken-page'

/** What a page shows that failed; the frame around it stays. */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return <BrokenPage digest={error.digest} />
}
