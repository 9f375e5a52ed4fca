import { type Admin, requireAdmin } from '@/components/admin/require-admin'
import { Empty } from '@/components/ui/empty'
import { countProducts, listProducts, type ProductFilter, type ProductRow } from '@/lib/catalogue/products'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { formatPrice } from '@/lib/orders/format-price'
import { CatalogueTable } from './catalogue-table'
import { CatalogueTools } from './catalogue-tools'

const limit = 50
const path = '/admin/products'

/** What the chain sells, to search and sort; a page by key. */
export async function ProductList({ filter }: { filter: ProductFilter }) {
  const admin = await requireAdmin('catalogue.manage')
  const { t, scope } = admin
  const [found, total] = await read(scope, (scope) =>
    Promise.all([listProducts(scope, filter, limit + 1), countProducts(scope, filter)]),
  )
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const isWhole = filter.q === '' && filter.state === 'used'
  return (
    <>
      <CatalogueTools path={path} filter={filter} search={t('products.search')} used={t('products.states.used')} t={t} />
      {last ? (
        <CatalogueTable
          path={path}
          label={t('products.title')}
          filter={filter}
          columns={[
            { id: 'name', label: t('products.cells.name'), isSorted: true },
            { id: 'code', label: t('products.cells.code'), isSorted: true },
            { id: 'price', label: t('products.cells.price'), isSorted: true, isNumber: true },
            { id: 'link', label: t('products.cells.link') },
            { id: 'state', label: t('products.cells.state') },
          ]}
          rows={rows.map((row) => rowOf(admin, row))}
          next={found.length > limit ? cursorOf(last.sortValue, last.id) : ''}
          count={t('products.count', { count: total })}
          t={t}
        />
      ) : (
        <Empty
          drawing={isWhole}
          title={t(isWhole ? 'products.empty' : 'products.none')}
          text={t(isWhole ? 'products.emptyText' : 'products.noneText')}
        />
      )}
    </>
  )
}

function rowOf({ t, locale }: Admin, { id, code, name, price, currency, link, retiredAt, picture }: ProductRow) {
  const cells = {
    code,
    price: price ? formatPrice(price, currency, locale) : '–',
    link: link.replace(/^https?:\/\//, '') || '–',
    state: retiredAt ? t('products.isRetired') : t('products.states.used'),
  }
  return { id, name, picture, icon: 'package', cells }
}
