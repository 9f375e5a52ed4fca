import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Icon } from '@/components/ui/icon'
import { Press } from '@/components/ui/press'
import type { AuditEvent } from '@/lib/activity/event'
import { lastSaved } from '@/lib/activity/last-saved'
import { NotFound } from '@/lib/errors'
import type { Words } from '@/lib/i18n/words'
import { bringOneAssetBack, retireOneAsset } from '@/lib/records/actions'
import { assetSeen, getAsset } from '@/lib/records/assets'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { type AssetWords, NewAssetForm, RenameAssetForm } from './asset-form'
import { sizeWords } from './asset-words'
import { looked } from './looked'
import { requireAdmin } from './require-admin'
import { savedAs } from './saved-as'

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
  const { say, locale } = admin
  const { asset, last } = await readAssetPage(assetId)
  const { name, fileName, token, contentType, size, retiredAt } = asset
  const state = say(retiredAt ? 'products.isRetired' : 'products.assets.used')
  const noConnection = say('common.noConnection')
  const sent = { assetId }
  const press = retiredAt
    ? { run: bringOneAssetBack, label: say('products.bringBack'), look: 'btn-line' }
    : { run: retireOneAsset, label: say('products.retire'), look: 'btn-bare' }
  return (
    <>
      {retiredAt ? <p className="note-box">{say('products.retiredText')}</p> : null}
      <div className="asset-shown">
        {contentType.startsWith('image/') ? (
          // biome-ignore lint/performance/noImgElement: a private picture, already small, that no optimizer may keep
          <img src={`/api/files/${token}`} alt={name} />
        ) : null}
        <p>
          <a className="btn btn-line" href={`/api/files/${token}`} download={fileName}>
            <Icon name="download" />
            {say('products.assets.download')}
          </a>
          <span className="small dim num">{sizeWords(size, locale)}</span>
        </p>
      </div>
      <RenameAssetForm
        assetId={assetId}
        now={looked(admin, last, {
          seen: seenAs(assetSeen(asset)),
          values: { name, state },
          told: [
            { field: 'name', label: say('products.assets.name'), value: name },
            { field: 'state', label: say('products.cells.state'), value: state, isPressed: true },
          ],
        })}
        say={assetWords(say)}
      />
      <div className="retire">
        <Press {...press} sent={sent} noConnection={noConnection} />
      </div>
    </>
  )
}

export async function NewAsset() {
  const { say } = await requireAdmin('catalogue.manage')
  return <NewAssetForm say={assetWords(say)} />
}

const assetWords = (say: Words): AssetWords => ({
  name: say('products.assets.name'),
  nameHint: say('products.assets.nameHint'),
  save: say('products.save'),
  saved: say('products.saved'),
  savedAs: savedAs(say),
  noConnection: say('common.noConnection'),
  file: {
    label: say('products.assets.file'),
    hint: say('products.fileHint'),
    uploading: say('products.uploading'),
    leaveOut: say('products.leaveFileOut', { name: '{name}' }),
    noConnection: say('common.noConnection'),
  },
})
