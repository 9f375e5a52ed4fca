import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { requireAdmin } from '@/components/admin/require-admin'
import { TableSkeleton } from '@/components/admin/table/table-skeleton'
import { TemplateList } from '@/components/admin/templates/template-list'
import { Icon } from '@/components/ui/icon'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('templates.manage')
  return { title: t('templates.title') }
}

export default async function TemplatesPage() {
  const { t } = await requireAdmin('templates.manage')
  return (
    <main id="main" className="page people" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('templates.title')}</h1>
          <p className="dim">{t('templates.text')}</p>
        </div>
        <div className="top-tools">
          <Link className="btn btn-go" href="/admin/templates/new" prefetch={false}>
            <Icon name="plus" />
            {t('templates.add')}
          </Link>
        </div>
      </header>
      <Suspense fallback={<TableSkeleton label={t('common.loading')} />}>
        <TemplateList />
      </Suspense>
    </main>
  )
}
