import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Press } from '@/components/ui/press'
import type { RichWords } from '@/components/ui/rich-field'
import { richWords } from '@/components/ui/rich-words'
import { locales } from '@/db/vocabulary'
import { lastSaved } from '@/lib/activity/last-saved'
import { NotFound } from '@/lib/errors'
import { htmlToText } from '@/lib/html/html-to-text'
import type { Words } from '@/lib/i18n/words'
import { retire } from '@/lib/messaging/actions'
import { placesByName } from '@/lib/messaging/place-chips'
import { placeNames } from '@/lib/messaging/place-names'
import { getTemplate, type TemplateValues, templateSeen } from '@/lib/messaging/templates'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { fresh, looked } from './looked'
import { requireAdmin } from './require-admin'
import { savedAs } from './saved-as'
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

const words = [
  'name',
  'subject',
  'bodyHint',
  'language',
  'anyLanguage',
  'putPlace',
  'preview',
  'previewHint',
  'previewFor',
  'previewForHint',
  'previewForNobody',
  'save',
  'saved',
] as const
type Key =
  | (typeof words)[number]
  | keyof RichWords
  | 'message'
  | 'previewFilled'
  | 'previewMissing'
  | 'noCustomer'
  | 'savedAs'
  | 'noConnection'
export type TemplateWords = Record<Key, string>

const templateWords = (say: Words) =>
  ({
    ...Object.fromEntries(words.map((key) => [key, say(`people.templates.${key}`)])),
    ...richWords(say),
    message: say('people.templates.body'),
    previewFilled: say('people.templates.previewFilled', { name: '{name}' }),
    previewMissing: say('people.templates.previewMissing', { places: '{places}' }),
    noCustomer: say('tasks.new.noCustomer'),
    savedAs: savedAs(say),
    noConnection: say('common.noConnection'),
  }) as TemplateWords

/** One template: its words with their places, how it looks, and the way to retire it. */
export async function TemplateScreen({ templateId }: { templateId: string | null }) {
  const admin = await requireAdmin('templates.manage')
  const { say } = admin
  const { template, last } = templateId ? await readTemplatePage(templateId) : { template: null, last: null }
  if (template?.retiredAt) return <p className="note-box">{say('people.templates.retiredText')}</p>
  return (
    <>
      <TemplateForm
        templateId={templateId ?? undefined}
        now={
          template
            ? looked(admin, last, {
                seen: seenAs(templateSeen(template)),
                values: { ...templateSeen(template), locale: template.locale ?? '' },
                told: told(say, template),
              })
            : fresh({ name: '', subject: '', body: '', locale: '' })
        }
        languages={locales.map((value) => ({ value, label: say(`common.languages.${value}`) }))}
        places={Object.entries(placeNames(say)).map(([place, name]) => ({ place, name }))}
        say={templateWords(say)}
      />
      {template && (
        <div className="retire">
          <Press
            run={retire}
            sent={{ templateId: template.id }}
            label={say('people.templates.retire')}
            look="btn-bare"
            noConnection={say('common.noConnection')}
          />
        </div>
      )}
    </>
  )
}

const told = (say: Words, { name, locale, subject, body }: TemplateValues) => [
  { field: 'name' as const, label: say('people.templates.name'), value: name },
  {
    field: 'locale' as const,
    label: say('people.templates.language'),
    value: locale ? say(`common.languages.${locale}`) : say('people.templates.anyLanguage'),
  },
  { field: 'subject' as const, label: say('people.templates.subject'), value: placesByName(subject, placeNames(say)) },
  { field: 'body' as const, label: say('people.templates.body'), value: placesByName(htmlToText(body), placeNames(say)) },
]
