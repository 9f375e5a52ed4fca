import Link from 'next/link'
import { Empty } from '@/components/ui/empty'
import { placesByName } from '@/lib/messaging/place-chips'
import { placeNames } from '@/lib/messaging/place-names'
import { listTemplates } from '@/lib/messaging/templates'
import { read } from '@/lib/tenancy/transact'
import { requireAdmin } from './require-admin'

/** The chain's templates, the retired ones last. */
export async function TemplateList() {
  const { say, scope } = await requireAdmin('templates.manage')
  const templates = await read(scope, (scope) => listTemplates(scope, { withRetired: true }))
  if (templates.length === 0)
    return <Empty drawing title={say('people.templates.empty')} text={say('people.templates.emptyText')} />
  const names = placeNames(say)
  return (
    <ul className="ruled templates">
      {templates.map(({ id, name, subject, locale, retiredAt }) => (
        <li key={id}>
          <Link className="template" href={`/office/templates/${id}`} prefetch={false}>
            <b>{name}</b>
            <span className="dim clip">{placesByName(subject, names)}</span>
            {locale && <span className="tag">{say(`common.languages.${locale}`)}</span>}
            {retiredAt && <span className="tag">{say('people.templates.retired')}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
