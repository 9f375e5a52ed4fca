import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Press } from '@/components/ui/press'
import { letterPlaces, locales } from '@/db/vocabulary'
import { NotFound } from '@/lib/errors'
import type { Words } from '@/lib/i18n/words'
import { retire } from '@/lib/messaging/actions'
import { getTemplate, type TemplateValues, templateSeen } from '@/lib/messaging/templates'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { requireAdmin } from './require-admin'
import { TemplateForm } from './template-form'

export const readTemplatePage = cache(async (templateId: string) => {
  const { scope } = await requireAdmin('templates.manage')
  if (!/^[0-9a-f-]{36}$/.test(templateId)) notFound()
  return read(scope, (scope) => getTemplate(scope, templateId)).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

const words = [
  'name',
  'subject',
  'body',
  'bodyHint',
  'language',
  'anyLanguage',
  'places',
  'preview',
  'previewHint',
  'save',
  'saved',
] as const
export type TemplateWords = Record<(typeof words)[number] | 'theirs' | 'noConnection', string>

/** One template: its words, its places, how it looks, and the way to retire it. */
export async function TemplateScreen({ templateId }: { templateId: string | null }) {
  const { say } = await requireAdmin('templates.manage')
  const template = templateId ? await readTemplatePage(templateId) : null
  const noConnection = say('common.noConnection')
  const said = Object.fromEntries(words.map((key) => [key, say(`people.templates.${key}`)])) as TemplateWords
  if (template?.retiredAt) return <p className="note-box">{say('people.templates.retiredText')}</p>
  return (
    <>
      <TemplateForm
        templateId={templateId ?? undefined}
        now={
          template
            ? { seen: seenAs(templateSeen(template)), values: templateSeen(template), told: told(say, template) }
            : { seen: '', values: { name: '', subject: '', body: '', locale: null }, told: [] }
        }
        languages={locales.map((value) => ({ value, label: say(`common.languages.${value}`) }))}
        places={[...letterPlaces]}
        say={{ ...said, theirs: say('tasks.theirs.title'), noConnection }}
      />
      {template && (
        <div className="retire">
          <Press
            run={retire}
            sent={{ templateId: template.id }}
            label={say('people.templates.retire')}
            look="btn-bare"
            noConnection={noConnection}
          />
        </div>
      )}
    </>
  )
}

const told = (say: Words, { name, locale, subject, body }: TemplateValues) => [
  { label: say('people.templates.name'), value: name },
  {
    label: say('people.templates.language'),
    value: locale ? say(`common.languages.${locale}`) : say('people.templates.anyLanguage'),
  },
  { label: say('people.templates.subject'), value: subject },
  { label: say('people.templates.body'), value: body },
]
