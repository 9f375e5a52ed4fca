import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import type { Locale } from '@/db/vocabulary'

/** What the forms of an asset say. */
export const AssetMessages = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Messages
    locale={locale}
    of={[
      'people.savedAs',
      'products.assets.file',
      'products.assets.name',
      'products.assets.nameHint',
      'products.fileHint',
      'products.form.save',
      'products.form.saved',
      'products.upload',
      'tasks.remote.form',
    ]}
  >
    {children}
  </Messages>
)
