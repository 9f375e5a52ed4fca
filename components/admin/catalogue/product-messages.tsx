import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What the form of a product says. */
export const ProductMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={[
      'people.savedAs',
      'products.fields',
      'products.form',
      'products.pictureHint',
      'products.takePictureOff',
      'products.upload',
      'tasks.remote.form',
    ]}
  >
    {children}
  </Messages>
)
