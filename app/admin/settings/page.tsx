import type { Metadata } from 'next'
import { Suspense } from 'react'
import { requireAdmin } from '@/components/admin/require-admin'
import { TaskSettings, TaskSettingsSkeleton } from '@/components/admin/settings/task-settings'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireAdmin('settings.manage')
  return { title: t('settings.title') }
}

export default async function TaskSettingsPage() {
  const { t } = await requireAdmin('settings.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{t('settings.title')}</h1>
          <p className="dim">{t('settings.text')}</p>
        </div>
      </header>
      <Suspense fallback={<TaskSettingsSkeleton label={t('common.loading')} />}>
        <TaskSettings />
      </Suspense>
    </main>
  )
}
