'use client'

import { useState } from 'react'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'
import { type Found, useFinder } from '@/components/ui/use-finder'
import type { ProductShown, TaskAsset } from '@/lib/catalogue/search-products'
import { maxProducts } from '@/lib/tasks/task'
import type { MaterialLabels } from './material-labels'

export type MaterialStart = { products: Found[]; asset: Found | null }
type Props = { start: MaterialStart; fields: Record<string, string>; labels: MaterialLabels }

/** What comes with the task for the message: up to ten products and one asset (G-6). */
export function MaterialFields({ start, fields, labels }: Props) {
  return (
    <>
      <ProductPicks start={start.products} error={fields.productIds} labels={labels} />
      <AssetPick start={start.asset} error={fields.assetId} labels={labels} />
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

function ProductPicks({ start, error, labels }: { start: Found[]; error?: string; labels: MaterialLabels }) {
  const [chosen, setChosen] = useState(start)
  const finder = useFinder(findProducts)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  const isFull = chosen.length >= maxProducts
  return (
    <fieldset>
      <legend>{`${labels.products}, ${labels.optional}`}</legend>
      {isFull ? null : (
        <Finder
          finder={finder}
          take={(product) => setChosen([...without(product.id), product])}
          field="productIds"
          variant="bare"
          error={error}
          labels={{ label: labels.findProducts, none: labels.noProduct }}
        />
      )}
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map((product) => (
            <li key={product.id}>
              <input type="hidden" name="productIds" value={product.id} />
              <Taken one={product} takeOff={labels.takeOff} onTakeOff={() => setChosen(without(product.id))} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {isFull ? labels.productsFull : labels.productsHint}
      </p>
    </fieldset>
  )
}

function AssetPick({ start, error, labels }: { start: Found | null; error?: string; labels: MaterialLabels }) {
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
          <p className="caption">{labels.asset}</p>
          <div className="taken">
            <Taken one={taken} takeOff={labels.takeOff} onTakeOff={takeOff} />
          </div>
        </>
      ) : (
        <Finder
          finder={finder}
          take={setTaken}
          field="assetId"
          takesFocus={isTakenOff}
          error={error}
          labels={{ label: `${labels.asset}, ${labels.optional}`, hint: labels.assetHint, none: labels.noAsset }}
        />
      )}
    </div>
  )
}

type TakenProps = { one: Found; takeOff: string; onTakeOff: () => void }

function Taken({ one: { name, more, picture, icon }, takeOff, onTakeOff }: TakenProps) {
  return (
    <>
      <Thumb picture={picture ?? null} icon={icon} isSmall />
      <span className="grow">{name}</span>
      <span className="small dimmer figures">{more}</span>
      <button type="button" className="icon-button" aria-label={takeOff.replace('{name}', name)} onClick={onTakeOff}>
        <Icon name="x" />
      </button>
    </>
  )
}
