import { moment } from '@/components/admin/moments'
import { type Admin, requireAdmin } from '@/components/admin/require-admin'
import { Empty } from '@/components/ui/empty'
import { type AssetFilter, type AssetRow, listAssets } from '@/lib/catalogue/assets'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { CatalogueTable } from './catalogue-table'
import { CatalogueTools } from './catalogue-tools'
import { formatSize } from './format-size'

const limit = 50
const path = '/admin/assets'

/** The documents and pictures kept for messages, to search and sort; a page by key. */
export async function AssetList({ filter }: { filter: AssetFilter }) {
  const admin = await requireAdmin('catalogue.manage')
  const { t, scope } = admin
  const found = await read(scope, (scope) => listAssets(scope, filter, limit + 1))
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const isWhole = filter.q === '' && filter.state === 'used'
  return (
    <>
      <CatalogueTools path={path} filter={filter} search={t('products.assets.search')} used={t('products.assets.used')} t={t} />
      {last ? (
        <CatalogueTable
          path={path}
          label={t('products.assets.title')}
          filter={filter}
          columns={[
            { id: 'name', label: t('products.assets.name'), isSorted: true },
            { id: 'kind', label: t('products.assets.kind') },
            { id: 'size', label: t('products.assets.size'), isNumber: true },
            { id: 'added', label: t('products.assets.added'), isSorted: true, isNumber: true },
            { id: 'state', label: t('products.cells.state') },
          ]}
          rows={rows.map((row) => rowOf(admin, row))}
          next={found.length > limit ? cursorOf(last.sortValue, last.id) : ''}
          t={t}
        />
      ) : (
        <Empty
          drawing={isWhole}
          title={t(isWhole ? 'products.assets.empty' : 'products.assets.none')}
          text={t(isWhole ? 'products.assets.emptyText' : 'products.assets.noneText')}
        />
      )}
    </>
  )
}

function rowOf({ t, locale, timeZone }: Admin, { id, name, token, contentType, size, createdAt, retiredAt }: AssetRow) {
  const isPicture = contentType.startsWith('image/')
  const cells = {
    kind: t(isPicture ? 'products.assets.picture' : 'products.assets.document'),
    size: formatSize(size, locale),
    added: moment(locale, timeZone, createdAt),
    state: t(retiredAt ? 'products.isRetired' : 'products.assets.used'),
  }
  return { id, name, picture: isPicture ? token : null, icon: 'file-text', cells }
}
