'use client'

import { useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import type { ProductShown } from '@/lib/records/search-products'
import { AskWhere } from './ask-where'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import { type Pickable, Picker } from './picker'
import { type ProductPick, pictureFile, productHtml, shownProduct } from './product-in-letter'
import type { useAddFile } from './use-add-file'
import type { LetterKeeping } from './use-letter'
import { useTemplate } from './use-template'

type Asset = Pickable & { token: string; contentType: string }
type Props = { start: ComposerStart; letter: LetterKeeping; say: ComposerWords; addFile: ReturnType<typeof useAddFile> }

/** What can go into a letter: products, photos, the chain's files, a template's words (G-7). */
export function ComposerTools({ start, letter, say, addFile }: Props) {
  const photo = useRef<HTMLInputElement>(null)
  const { fillIn, asked } = useTemplate({ start, letter, say })

  const addProduct = (product: ProductPick) => {
    letter.write({ html: letter.now().html + productHtml(product) }, true)
    addFile.attach(...pictureFile(product))
  }
  return (
    <>
      <Picker
        icon="shopping-bag"
        title={say.addProducts}
        find={(words) => findProducts(words, start.taskId)}
        take={addProduct}
        say={say}
      />
      <button
        type="button"
        className="icon-btn"
        aria-label={say.addPhoto}
        title={say.addPhoto}
        onClick={() => photo.current?.click()}
      >
        <Icon name="image" />
      </button>
      <input
        ref={photo}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif,application/pdf"
        aria-label={say.addPhoto}
        onChange={({ target }) => {
          void addFile.add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Picker
        icon="paperclip"
        title={say.attach}
        find={findAssets}
        take={({ id, token, name, contentType }) => addFile.attach({ id, token, name, contentType })}
        say={say}
      />
      <button type="button" className="btn btn-bare c-tpl" popoverTarget="templates" disabled={letter.isHeld}>
        <Icon name="layout-template" />
        <span>{say.template}</span>
      </button>
      {asked && <AskWhere answer={asked.answer} say={say} />}
      <div id="templates" popover="auto" className="menu menu-left">
        {start.templates.length === 0 && <p className="hint c-hint">{say.noTemplates}</p>}
        {start.templates.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="menu-item"
            popoverTarget="templates"
            popoverTargetAction="hide"
            onClick={() => void fillIn(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}

async function findProducts(words: string, taskId: string): Promise<ProductPick[]> {
  const answer = await fetch(`/api/products?task=${taskId}&q=${encodeURIComponent(words)}`)
  const found: ProductShown[] = answer.ok ? await answer.json() : []
  return found.map((product) => shownProduct(product, document.documentElement.lang || 'en'))
}

async function findAssets(words: string): Promise<Asset[]> {
  const answer = await fetch(`/api/assets?q=${encodeURIComponent(words)}`)
  const found: Omit<Asset, 'picture'>[] = answer.ok ? await answer.json() : []
  return found.map((asset) => ({ ...asset, picture: asset.contentType.startsWith('image/') ? asset.token : null }))
}
