import { Icon } from '@/components/ui/icon'
import { readerZone } from '@/lib/access/scope'
import { dateFormat } from '@/lib/i18n/time'
import { Clock } from './clock'
import { requireSimulatorPage } from './require-simulator'

/** What this is, and what time it is in the product. */
export async function SimulatorTop() {
  const { t, scope, locale } = await requireSimulatorPage()
  const format = dateFormat(locale, readerZone(scope), 'simulator-clock', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <>
      <header className="top">
        <div className="grow">
          <h1>{t('simulator.title')}</h1>
        </div>
        <Clock now={format.format(scope.now)} iso={scope.now.toISOString()} />
      </header>
      <p className="banner-line">
        <Icon name="flask-conical" />
        <span>{t('simulator.banner')}</span>
      </p>
    </>
  )
}
