import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { listTemplates } from '@/lib/messaging/templates'
import { variablesByName } from '@/lib/messaging/variable-chips'
import { variableNames } from '@/lib/messaging/variable-names'
import { read } from '@/lib/tenancy/transact'
import { requireAdmin } from './require-admin'

/** The chain's templates, the retired ones last. */
export async function TemplateList() {
  const { t, scope } = await requireAdmin('templates.manage')
  const templates = await read(scope, (scope) => listTemplates(scope, { withRetired: true }))
  if (templates.length === 0) return <Empty drawing title={t('templates.empty')} text={t('templates.emptyText')} />
  const names = variableNames(t)
  return (
    <ul className="ruled templates">
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
