import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formSnapshot } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { Retire, RetiredNote } from '@/components/admin/retire'
import { Icon } from '@/components/ui/icon'
import type { AuditEvent } from '@/lib/activity/event'
import { lastSaved } from '@/lib/activity/last-saved'
import { assetVersioned, getAsset } from '@/lib/catalogue/assets'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { NotFound } from '@/lib/errors'
import { NewAssetForm, RenameAssetForm } from './asset-form'
import { AssetMessages } from './asset-messages'
import { formatSize } from './format-size'

const saves: AuditEvent['type'][] = ['audit.assetRenamed', 'audit.assetRetired', 'audit.assetBroughtBack']

export const readAssetPage = cache(async (assetId: string) => {
  const { scope } = await requireAdmin('catalogue.manage')
  if (!/^[0-9a-f-]{36}$/.test(assetId)) notFound()
  return read(scope, async (scope) => ({
    asset: await getAsset(scope, assetId),
    last: await lastSaved(scope, { types: saves, key: 'assetId', id: assetId }),
  })).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One asset: how it looks, its name, and the way to retire it. */
export async function AssetScreen({ assetId }: { assetId: string }) {
  const admin = await requireAdmin('catalogue.manage')
  const { t, locale } = admin
  const { asset, last } = await readAssetPage(assetId)
  const { name, fileName, token, contentType, size, retiredAt } = asset
  const state = t(retiredAt ? 'products.isRetired' : 'products.assets.used')
  const sent = { assetId }
  return (
    <AssetMessages locale={locale}>
      <RetiredNote t={t} sent={sent} retiredAt={retiredAt} restore="restoreAssetAction" />
      <div className="asset-shown">
        {contentType.startsWith('image/') ? (
          // biome-ignore lint/performance/noImgElement: a private picture, already small, that no optimizer may keep
          <img src={`/api/files/${token}`} alt={name} />
        ) : null}
        <p>
          <a className="button button-line" href={`/api/files/${token}`} download={fileName}>
            <Icon name="download" />
            {t('products.assets.download')}
          </a>
          <span className="second figures">{formatSize(size, locale)}</span>
        </p>
      </div>
      <RenameAssetForm
        assetId={assetId}
        now={formSnapshot(admin, last, {
          version: versionOf(assetVersioned(asset)),
          values: { name, state },
          display: [
            { field: 'name', label: t('products.assets.name'), value: name },
            { field: 'state', label: t('products.cells.state'), value: state, isPressed: true },
          ],
        })}
      />
      {retiredAt ? null : <Retire sent={sent} run="retireAssetAction" label={t('products.retire')} />}
    </AssetMessages>
  )
}

export async function NewAsset() {
  const { locale } = await requireAdmin('catalogue.manage')
  return (
    <AssetMessages locale={locale}>
      <NewAssetForm />
    </AssetMessages>
  )
}
