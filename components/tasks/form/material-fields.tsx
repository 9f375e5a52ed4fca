'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'
import { type Found, useFinder } from '@/components/ui/use-finder'
import type { ProductShown, TaskAsset } from '@/lib/catalogue/search-products'
import { maxProducts } from '@/lib/tasks/task'

export type MaterialStart = { products: Found[]; asset: Found | null }
type Props = { start: MaterialStart; fields: Record<string, string> }

/** What comes with the task for the message: up to ten products and one asset (G-6). */
export function MaterialFields({ start, fields }: Props) {
  return (
    <>
      <ProductPicks start={start.products} error={fields.productIds} />
      <AssetPick start={start.asset} error={fields.assetId} />
    </>
  )
}

async function findProducts(text: string): Promise<Found[]> {
  const response = await fetch(`/api/products?q=${encodeURIComponent(text)}`)
  const found: ProductShown[] = response.ok ? await response.json() : []
  return found.map(({ id, name, code, picture }) => ({ id, name, more: code, picture }))
}

async function findAssets(text: string): Promise<Found[]> {
  const response = await fetch(`/api/assets?q=${encodeURIComponent(text)}`)
  const found: TaskAsset[] = response.ok ? await response.json() : []
  return found.map(({ assetId, name, token, contentType }) => ({
    id: assetId,
    name,
    picture: contentType.startsWith('image/') ? token : null,
    icon: 'file-text',
  }))
}

function ProductPicks({ start, error }: { start: Found[]; error?: string }) {
  const t = useT('tasks.materials', 'common.optional')
  const [chosen, setChosen] = useState(start)
  const finder = useFinder(findProducts)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  const isFull = chosen.length >= maxProducts
  return (
    <fieldset>
      <legend>{`${t('tasks.materials.products')}, ${t('common.optional')}`}</legend>
      {isFull ? null : (
        <Finder
          finder={finder}
          take={(product) => setChosen([...without(product.id), product])}
          field="productIds"
          variant="bare"
          error={error}
          label={t('tasks.materials.findProducts')}
          none={t('tasks.materials.noProduct')}
        />
      )}
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map((product) => (
            <li key={product.id}>
              <input type="hidden" name="productIds" value={product.id} />
              <Taken one={product} onTakeOff={() => setChosen(without(product.id))} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {isFull ? t('tasks.materials.productsFull', { count: maxProducts }) : t('tasks.materials.productsHint')}
      </p>
    </fieldset>
  )
}

function AssetPick({ start, error }: { start: Found | null; error?: string }) {
  const t = useT('tasks.materials', 'common.optional')
  const [taken, setTaken] = useState(start)
  const [isTakenOff, setTakenOff] = useState(false)
  const finder = useFinder(findAssets)
  const takeOff = () => {
    setTaken(null)
    setTakenOff(true)
  }
  return (
    <div>
      <input type="hidden" name="assetId" value={taken?.id ?? ''} />
      {taken ? (
        <>
          <p className="caption">{t('tasks.materials.asset')}</p>
          <div className="taken">
            <Taken one={taken} onTakeOff={takeOff} />
          </div>
        </>
      ) : (
        <Finder
          finder={finder}
          take={setTaken}
          field="assetId"
          takesFocus={isTakenOff}
          error={error}
          label={`${t('tasks.materials.asset')}, ${t('common.optional')}`}
          hint={t('tasks.materials.assetHint')}
          none={t('tasks.materials.noAsset')}
        />
      )}
    </div>
  )
}

type TakenProps = { one: Found; onTakeOff: () => void }

function Taken({ one: { name, more, picture, icon }, onTakeOff }: TakenProps) {
  const t = useT('tasks.new.takeCustomerOff')
  return (
    <>
      <Thumb picture={picture ?? null} icon={icon} isSmall />
      <span className="grow">{name}</span>
      <span className="third figures">{more}</span>
      <button type="button" className="icon-button" aria-label={t('tasks.new.takeCustomerOff', { name })} onClick={onTakeOff}>
        <Icon name="x" />
      </button>
    </>
  )
}
