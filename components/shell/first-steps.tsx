import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import type { Words } from '@/lib/i18n/words'

/** What an admin of a chain without stores does next. */
export function FirstSteps({ say }: { say: Words }) {
  return (
    <Empty title={say('stores.first.title')} text={say('stores.first.text')} drawing>
      <p className="form-foot">
        <Link className="btn btn-go" href="/office/import" prefetch={false}>
          {say('stores.first.import')}
        </Link>
        <Link className="btn btn-line" href="/office/stores/new" prefetch={false}>
          {say('stores.first.add')}
        </Link>
        <Link className="btn btn-line" href="/office/people/new" prefetch={false}>
          {say('stores.first.invite')}
        </Link>
      </p>
    </Empty>
  )
}
