'use client'

import { useState } from 'react'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'
import { type Found, useFinder } from '@/components/ui/use-finder'
import type { ProductShown, TaskAsset } from '@/lib/records/search-products'
import { mostProducts } from '@/lib/tasks/task'
import type { GivenWords } from './given-words'

export type GivenStart = { products: Found[]; asset: Found | null }
type Props = { start: GivenStart; fields: Record<string, string>; say: GivenWords }

/** What comes with the task for the letter: up to ten products and one asset (G-6). */
export function GivenFields({ start, fields, say }: Props) {
  return (
    <>
      <ProductPicks start={start.products} error={fields.productIds} say={say} />
      <AssetPick start={start.asset} error={fields.assetId} say={say} />
    </>
  )
}

async function findProducts(words: string): Promise<Found[]> {
  const answer = await fetch(`/api/products?q=${encodeURIComponent(words)}`)
  const found: ProductShown[] = answer.ok ? await answer.json() : []
  return found.map(({ id, name, code, picture }) => ({ id, name, more: code, picture }))
}

async function findAssets(words: string): Promise<Found[]> {
  const answer = await fetch(`/api/assets?q=${encodeURIComponent(words)}`)
  const found: TaskAsset[] = answer.ok ? await answer.json() : []
  return found.map(({ assetId, name, token, contentType }) => ({
    id: assetId,
    name,
    picture: contentType.startsWith('image/') ? token : null,
    icon: 'file-text',
  }))
}

function ProductPicks({ start, error, say }: { start: Found[]; error?: string; say: GivenWords }) {
  const [chosen, setChosen] = useState(start)
  const finder = useFinder(findProducts)
  const without = (id: string) => chosen.filter((each) => each.id !== id)
  const isFull = chosen.length >= mostProducts
  return (
    <fieldset className="picks">
      <legend>{`${say.products}, ${say.optional}`}</legend>
      {isFull ? null : (
        <Finder
          finder={finder}
          take={(product) => setChosen([...without(product.id), product])}
          field="productIds"
          look="bare"
          error={error}
          say={{ label: say.findProducts, none: say.noProduct }}
        />
      )}
      {chosen.length > 0 ? (
        <ul className="many">
          {chosen.map((product) => (
            <li key={product.id}>
              <input type="hidden" name="productIds" value={product.id} />
              <Taken one={product} takeOff={say.takeOff} onTakeOff={() => setChosen(without(product.id))} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint" role="status">
        {isFull ? say.productsFull : say.productsHint}
      </p>
    </fieldset>
  )
}

function AssetPick({ start, error, say }: { start: Found | null; error?: string; say: GivenWords }) {
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
          <p className="lab">{say.asset}</p>
          <div className="taken">
            <Taken one={taken} takeOff={say.takeOff} onTakeOff={takeOff} />
          </div>
        </>
      ) : (
        <Finder
          finder={finder}
          take={setTaken}
          field="assetId"
          takesFocus={isTakenOff}
          error={error}
          say={{ label: `${say.asset}, ${say.optional}`, hint: say.assetHint, none: say.noAsset }}
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
      <span className="small dimmer num">{more}</span>
      <button type="button" className="icon-btn" aria-label={takeOff.replace('{name}', name)} onClick={onTakeOff}>
        <Icon name="x" />
      </button>
    </>
  )
}
