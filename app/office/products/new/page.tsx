import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { NewProduct } from '@/components/office/product-screen'
import { requireAdmin } from '@/components/office/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('catalogue.manage')
  return { title: say('products.new') }
}

export default async function NewProductPage() {
  const { say } = await requireAdmin('catalogue.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/products" label={say('products.title')} />
      <header className="top">
        <h1>{say('products.new')}</h1>
      </header>
      <NewProduct />
    </main>
  )
}
