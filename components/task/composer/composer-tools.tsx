'use client'

import { useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { MenuButton } from '@/components/ui/menu-button'
import type { ProductShown } from '@/lib/catalogue/search-products'
import { AskWhere } from './ask-where'
import type { ComposerStart } from './composer-start'
import { type Pickable, Picker } from './picker'
import { type ProductPick, pictureFile, productHtml, shownProduct } from './product-in-message'
import type { useAddFile } from './use-add-file'
import type { ComposerState } from './use-composer'
import { useTemplate } from './use-template'

type Asset = Pickable & { token: string; contentType: string }
type Props = { start: ComposerStart; composer: ComposerState; addFile: ReturnType<typeof useAddFile> }

/** What can go into a message: products, photos, the chain's files, a template's words (G-7). */
export function ComposerTools({ start, composer, addFile }: Props) {
  const t = useT('messaging.composer')
  const photo = useRef<HTMLInputElement>(null)
  const { fillIn, requested } = useTemplate({ start, composer })

  const addProduct = (product: ProductPick) => {
    composer.write({ html: composer.now().html + productHtml(product) }, true)
    addFile.attach(...pictureFile(product))
  }
  return (
    <>
      <Picker
        icon="shopping-bag"
        title={t('messaging.composer.addProducts')}
        find={(text) => findProducts(text, start.taskId)}
        take={addProduct}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t('messaging.composer.addPhoto')}
        title={t('messaging.composer.addPhoto')}
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
        aria-label={t('messaging.composer.addPhoto')}
        onChange={({ target }) => {
          void addFile.add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Picker
        icon="paperclip"
        title={t('messaging.composer.attach')}
        find={findAssets}
        take={({ id, token, name, contentType }) => addFile.attach({ id, token, name, contentType })}
      />
      <MenuButton
        className="button button-bare"
        placement="top start"
        variant="menu-left"
        isDisabled={composer.isHeld}
        entries={start.templates.map(({ id, name }) => ({ id, label: name, press: () => void fillIn(id) }))}
        none={t('messaging.composer.noTemplates')}
      >
        <Icon name="layout-template" />
        <span>{t('messaging.composer.template')}</span>
      </MenuButton>
      {requested && <AskWhere choose={requested.choose} />}
    </>
  )
}

async function findProducts(text: string, taskId: string): Promise<ProductPick[]> {
  const response = await fetch(`/api/products?task=${taskId}&q=${encodeURIComponent(text)}`)
  const found: ProductShown[] = response.ok ? await response.json() : []
  return found.map((product) => shownProduct(product, document.documentElement.lang || 'en'))
}

async function findAssets(text: string): Promise<Asset[]> {
  const response = await fetch(`/api/assets?q=${encodeURIComponent(text)}`)
  const found: Omit<Asset, 'picture'>[] = response.ok ? await response.json() : []
  return found.map((asset) => ({ ...asset, picture: asset.contentType.startsWith('image/') ? asset.token : null }))
}
