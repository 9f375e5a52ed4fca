import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formSnapshot, fresh } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { Retire } from '@/components/admin/retire'
import { Messages } from '@/components/i18n/messages'
import { lastSaved } from '@/lib/activity/last-saved'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { NotFound } from '@/lib/errors'
import { htmlToText } from '@/lib/html/html-to-text'
import type { Translate } from '@/lib/i18n/translator'
import { getTemplate, type TemplateValues, templateVersioned } from '@/lib/messaging/templates/templates'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import { TemplateForm } from './template-form'

export const readTemplatePage = cache(async (templateId: string) => {
  const { scope } = await requireAdmin('templates.manage')
  if (!/^[0-9a-f-]{36}$/.test(templateId)) notFound()
  return read(scope, async (scope) => ({
    template: await getTemplate(scope, templateId),
    last: await lastSaved(scope, { types: ['audit.templateSaved'], key: 'templateId', id: templateId }),
  })).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One template: its words with their variables, how it looks, and the way to retire it. */
export async function TemplateScreen({ templateId }: { templateId: string | null }) {
  const admin = await requireAdmin('templates.manage')
  const { t, locale } = admin
  const { template, last } = templateId ? await readTemplatePage(templateId) : { template: null, last: null }
  if (template?.retiredAt) return <p className="note-box">{t('templates.retiredText')}</p>
  return (
    <Messages
      locale={locale}
      of={[
        'common.editor',
        'common.languages',
        'errors.web',
        'people.savedAs',
        'tasks.new.noCustomer',
        'tasks.remote.form',
        'templates.form',
        'templates.variableNames',
      ]}
    >
      <TemplateForm
        templateId={templateId ?? undefined}
        now={
          template
            ? formSnapshot(admin, last, {
                version: versionOf(templateVersioned(template)),
                values: { ...templateVersioned(template), locale: template.locale ?? '' },
                display: display(t, template),
              })
            : fresh({ name: '', subject: '', body: '', locale: '' })
        }
      />
      {template && <Retire run="retireTemplateAction" sent={{ templateId: template.id }} label={t('templates.retire')} />}
    </Messages>
  )
}

const display = (t: Translate, { name, locale, subject, body }: TemplateValues) => [
  { field: 'name' as const, label: t('templates.form.name'), value: name },
  {
    field: 'locale' as const,
    label: t('templates.form.language'),
    value: locale ? t(`common.languages.${locale}`) : t('templates.form.anyLanguage'),
  },
  { field: 'subject' as const, label: t('templates.form.subject'), value: variablesByName(subject, variableNames(t)) },
  { field: 'body' as const, label: t('templates.form.body'), value: variablesByName(htmlToText(body), variableNames(t)) },
]
