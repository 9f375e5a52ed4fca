import type { Metadata } from 'next'
import Link from 'next/link'
import { EditTask } from '@/components/tasks/form/edit-task'
import { Icon } from '@/components/ui/icon'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requireStorePerson()
  return { title: t('task.edit') }
}

export default async function EditTaskPage({ params }: Props) {
  const { id } = await params
  const { t } = await requireStorePerson()
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Link className="back" href={`/tasks/${id}?tab=details`} prefetch={false}>
        <Icon name="chevron-left" />
        {t('common.back')}
      </Link>
      <header className="top">
        <h1>{t('task.edit')}</h1>
      </header>
      <EditTask taskId={id} />
    </main>
  )
}
