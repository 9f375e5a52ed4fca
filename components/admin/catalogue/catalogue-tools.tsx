import Link from 'next/link'
import { Choice, Field } from '@/components/ui/form/field'
import { catalogueStates } from '@/lib/catalogue/catalogue-filter'
import type { Translate } from '@/lib/i18n/translator'

type Props = {
  path: string
  filter: { q: string; state: string; sort: string; down: string }
  search: string
  used: string
  t: Translate
}

/** Words and state; a plain form, so that the address says what is shown. */
export function CatalogueTools({ path, filter, search, used, t }: Props) {
  const isAsked = filter.q !== '' || filter.state !== 'used'
  return (
    <form className="tool audit-tool" method="get" action={path}>
      <Field label={search} name="q" type="search" defaultValue={filter.q} maxLength={100} />
      <Choice label={t('products.state')} name="state" defaultValue={filter.state}>
        {catalogueStates.map((state) => (
          <option key={state} value={state}>
            {state === 'used' ? used : t(`products.states.${state}`)}
          </option>
        ))}
      </Choice>
      <input type="hidden" name="sort" value={filter.sort} />
      {filter.down ? <input type="hidden" name="down" value={filter.down} /> : null}
      <button type="submit" className="button button-line">
        {t('products.find')}
      </button>
      {isAsked ? (
        <Link className="button button-bare" href={path} prefetch={false}>
          {t('products.clear')}
        </Link>
      ) : null}
    </form>
  )
}
