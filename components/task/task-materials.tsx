import { Icon } from '@/components/ui/icon'
import { Thumb } from '@/components/ui/thumb'
import type { Locale } from '@/db/vocabulary'
import type { ProductShown, TaskAsset } from '@/lib/catalogue/search-products'
import type { Translate } from '@/lib/i18n/translator'
import { shownProduct } from './composer/product-in-message'

type Props = { products: ProductShown[]; asset: TaskAsset | null; t: Translate; locale: Locale }

/** The products and the asset given with the task, as the message will begin with them (G-6). */
export function TaskMaterialList({ products, asset, t, locale }: Props) {
  if (products.length === 0 && !asset) return null
  return (
    <>
      <div className="suggestion details-head">
        <h3>{t('task.materials')}</h3>
      </div>
      <ul className="products ruled">
        {products.map((product) => (
          <Product key={product.id} product={product} locale={locale} />
        ))}
        {asset ? (
          <li className="product">
            <Thumb picture={asset.contentType.startsWith('image/') ? asset.token : null} icon="file-text" />
            <p className="grow small">
              <b>{asset.name}</b>
            </p>
            <a
              className="icon-button"
              href={`/api/files/${asset.token}`}
              download
              aria-label={t('task.download', { name: asset.name })}
            >
              <Icon name="download" />
            </a>
          </li>
        ) : null}
      </ul>
    </>
  )
}

function Product({ product, locale }: { product: ProductShown; locale: Locale }) {
  const { name, more, link, picture } = shownProduct(product, locale)
  return (
    <li className="product">
      <Thumb picture={picture} />
      <p className="grow small">
        {/^https?:\/\//.test(link) ? (
          <a className="link" href={link} target="_blank" rel="noreferrer">
            <b>{name}</b>
          </a>
        ) : (
          <b>{name}</b>
        )}
        <br />
        <span className="dim">{more}</span>
      </p>
    </li>
  )
}
