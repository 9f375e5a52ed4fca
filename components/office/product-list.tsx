import { Empty } from '@/components/ui/empty'
import { priceWords } from '@/lib/records/price-words'
import { countProducts, listProducts, type ProductFilter, type ProductRow, productCursor } from '@/lib/records/products'
import { read } from '@/lib/tenancy/transact'
import { CatalogueTable } from './catalogue-table'
import { CatalogueTools } from './catalogue-tools'
import { type Admin, requireAdmin } from './require-admin'

const limit = 50
const path = '/office/products'

/** What the chain sells, to search and sort; a page by key. */
export async function ProductList({ filter }: { filter: ProductFilter }) {
  const admin = await requireAdmin('catalogue.manage')
  const { say, scope } = admin
  const [found, total] = await read(scope, (scope) =>
    Promise.all([listProducts(scope, filter, limit + 1), countProducts(scope, filter)]),
  )
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const isWhole = filter.q === '' && filter.state === 'used'
  return (
    <>
      <CatalogueTools path={path} filter={filter} search={say('products.search')} used={say('products.states.used')} say={say} />
      {last ? (
        <CatalogueTable
          path={path}
          label={say('products.title')}
          filter={filter}
          columns={[
            { id: 'name', label: say('products.cells.name'), isSorted: true },
            { id: 'code', label: say('products.cells.code'), isSorted: true },
            { id: 'price', label: say('products.cells.price'), isSorted: true, isNumber: true },
            { id: 'link', label: say('products.cells.link') },
            { id: 'state', label: say('products.cells.state') },
          ]}
          rows={rows.map((row) => rowOf(admin, row))}
          next={found.length > limit ? productCursor(last) : ''}
          say={{
            next: say('products.next'),
            first: say('products.first'),
            count: say('products.count', { count: total }),
          }}
        />
      ) : (
        <Empty
          drawing={isWhole}
          title={say(isWhole ? 'products.empty' : 'products.none')}
          text={say(isWhole ? 'products.emptyText' : 'products.noneText')}
        />
      )}
    </>
  )
}

function rowOf({ say, locale }: Admin, { id, code, name, price, currency, link, retiredAt, picture }: ProductRow) {
  const cells = {
    code,
    price: price ? priceWords(price, currency, locale) : '–',
    link: link.replace(/^https?:\/\//, '') || '–',
    state: retiredAt ? say('products.isRetired') : say('products.states.used'),
  }
  return { id, name, picture, icon: 'package', cells }
}
