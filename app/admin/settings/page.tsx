import { Suspense } from 'react'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { TaskSettings, TaskSettingsSkeleton } from '@/components/admin/settings/task-settings'

export const generateMetadata = adminTitle('settings.manage', 'settings.title')

export default async function TaskSettingsPage() {
  const { t } = await requireAdmin('settings.manage')
  return (
    <AdminPage title={t('settings.title')} text={t('settings.text')} isForm>
      <Suspense fallback={<TaskSettingsSkeleton label={t('common.loading')} />}>
        <TaskSettings />
      </Suspense>
    </AdminPage>
  )
}
