import { Empty } from '@/components/ui/empty'
import { type AssetFilter, type AssetRow, listAssets } from '@/lib/records/assets'
import { productCursor } from '@/lib/records/products'
import { read } from '@/lib/tenancy/transact'
import { sizeWords } from './asset-words'
import { CatalogueTable } from './catalogue-table'
import { CatalogueTools } from './catalogue-tools'
import { type Admin, requireAdmin } from './require-admin'
import { moment } from './seen'

const limit = 50
const path = '/office/assets'

/** The documents and pictures kept for letters, to search and sort; a page by key. */
export async function AssetList({ filter }: { filter: AssetFilter }) {
  const admin = await requireAdmin('catalogue.manage')
  const { say, scope } = admin
  const found = await read(scope, (scope) => listAssets(scope, filter, limit + 1))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const isWhole = filter.q === '' && filter.state === 'used'
  return (
    <>
      <CatalogueTools
        path={path}
        filter={filter}
        search={say('products.assets.search')}
        used={say('products.assets.used')}
        say={say}
      />
      {last ? (
        <CatalogueTable
          path={path}
          label={say('products.assets.title')}
          filter={filter}
          columns={[
            { id: 'name', label: say('products.assets.name'), isSorted: true },
            { id: 'kind', label: say('products.assets.kind') },
            { id: 'size', label: say('products.assets.size'), isNumber: true },
            { id: 'added', label: say('products.assets.added'), isSorted: true, isNumber: true },
            { id: 'state', label: say('products.cells.state') },
          ]}
          rows={rows.map((row) => rowOf(admin, row))}
          next={found.length > limit ? productCursor(last) : ''}
          say={{ next: say('products.next'), first: say('products.first'), count: '' }}
        />
      ) : (
        <Empty
          drawing={isWhole}
          title={say(isWhole ? 'products.assets.empty' : 'products.assets.none')}
          text={say(isWhole ? 'products.assets.emptyText' : 'products.assets.noneText')}
        />
      )}
    </>
  )
}

function rowOf({ say, locale, timeZone }: Admin, { id, name, token, contentType, size, createdAt, retiredAt }: AssetRow) {
  const isPicture = contentType.startsWith('image/')
  const cells = {
    kind: say(isPicture ? 'products.assets.picture' : 'products.assets.document'),
    size: sizeWords(size, locale),
    added: moment(locale, timeZone, createdAt),
    state: say(retiredAt ? 'products.isRetired' : 'products.assets.used'),
  }
  return { id, name, picture: isPicture ? token : null, icon: 'file-text', cells }
}
