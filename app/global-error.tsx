'use client'

import { BrokenPage } from '@/components/shell/broken-page'

/** What stands where not even the frame of a page could be made: without a server its language is the browser's, its look a plain page's (H-3). */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={typeof navigator === 'undefined' ? 'en' : navigator.language.slice(0, 2)}>
      <head>
        <link rel="stylesheet" href="/plain-page.css" />
      </head>
      <body>
        <BrokenPage digest={error.digest} />
      </body>
    </html>
  )
}
