import { Suspense } from 'react'
import { AdminPage, adminTitle } from '@/components/admin/admin-page'
import { requireAdmin } from '@/components/admin/require-admin'
import { TaskSettings, TaskSettingsSkeleton } from '@/components/admin/settings/task-settings'
import { Messages } from '@/components/i18n/messages'

export const generateMetadata = adminTitle('settings.manage', 'settings.title')

export default async function TaskSettingsPage() {
  const { t, locale } = await requireAdmin('settings.manage')
  return (
    <Messages locale={locale} of={['settings.form', 'stores.noZone', 'tasks.remote.form']}>
      <AdminPage title={t('settings.title')} text={t('settings.text')} isForm>
        <Suspense fallback={<TaskSettingsSkeleton label={t('common.loading')} />}>
          <TaskSettings />
        </Suspense>
      </AdminPage>
    </Messages>
  )
}
