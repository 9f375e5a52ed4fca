import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import type { Translate } from '@/lib/i18n/translator'

/** What an admin of a chain without stores does next. */
export function FirstSteps({ t }: { t: Translate }) {
  return (
    <Empty title={t('stores.first.title')} text={t('stores.first.text')} drawing>
      <p className="form-foot">
        <Link className="button button-go" href="/admin/import" prefetch={false}>
          {t('stores.first.import')}
        </Link>
        <Link className="button button-line" href="/admin/stores/new" prefetch={false}>
          {t('stores.first.add')}
        </Link>
        <Link className="button button-line" href="/admin/people/new" prefetch={false}>
          {t('stores.first.invite')}
        </Link>
      </p>
    </Empty>
  )
}
