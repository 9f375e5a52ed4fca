import Link from 'next/link'
import { requireAdmin } from '@/components/admin/require-admin'
import { Empty } from '@/components/ui/empty'
import { read } from '@/lib/database/transact'
import { listTemplates } from '@/lib/messaging/templates/templates'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'

/** The chain's templates, the retired ones last. */
export async function TemplateList() {
  const { t, scope } = await requireAdmin('templates.manage')
  const templates = await read(scope, (scope) => listTemplates(scope, { withRetired: true }))
  if (templates.length === 0) return <Empty drawing title={t('templates.empty')} text={t('templates.emptyText')} />
  const names = variableNames(t)
  return (
    <ul className="ruled">
      {templates.map(({ id, name, subject, locale, retiredAt }) => (
        <li key={id}>
          <Link className="template" href={`/admin/templates/${id}`} prefetch={false}>
            <b>{name}</b>
            <span className="dim clip">{variablesByName(subject, names)}</span>
            {locale && <span className="tag">{t(`common.languages.${locale}`)}</span>}
            {retiredAt && <span className="tag">{t('templates.retired')}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
