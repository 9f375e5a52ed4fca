'use client'

import { useRouter } from 'next/navigation'
import { useT } from '@/components/i18n/use-t'
import { Area, Choice } from '@/components/ui/form/field'
import { Hint } from '@/components/ui/form/hint'
import { Options } from '@/components/ui/form/options'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { locales, themes } from '@/db/vocabulary'
import { saveProfileAction } from '@/lib/people/next-actions'

type Props = {
  start: { locale: string; theme: string; signature: string; hasShortcuts: boolean }
  /** Whoever writes no messages and has no tasks is asked about neither. */
  worksOnTasks: boolean
}

/** Language, look, signature and keys; the page answers in the new language at once. */
export function ProfileForm({ start, worksOnTasks }: Props) {
  const t = useT('profile.form', 'profile.themes', 'common.languages')
  const router = useRouter()
  const sending = useSend(saveProfileAction, {
    shape: (form) => {
      const data = new FormData(form)
      const now = { ...Object.fromEntries(data), hasShortcuts: data.has('hasShortcuts') }
      // What was not touched may have been saved in another tab meanwhile.
      return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== start[name as keyof typeof start]))
    },
    onDone: (_, form) => {
      // Keys hold as soon as it is said that they are saved; the page's root says so again when it comes (WCAG 2.1.4).
      document.documentElement.dataset.keys = new FormData(form).has('hasShortcuts') ? 'on' : 'off'
      router.refresh()
    },
  })
  const { fields } = sending
  return (
    <section className="form-sec" aria-labelledby="me-settings">
      <h2 id="me-settings">{t(worksOnTasks ? 'profile.form.title' : 'profile.form.titleWithoutKeys')}</h2>
      <SendForm sending={sending} button={t('profile.form.save')} done={t('profile.form.saved')}>
        <div className="form-pair">
          <Choice name="locale" label={t('profile.form.language')} defaultValue={start.locale} error={fields.locale}>
            <Options list={locales.map((key) => ({ key, label: t(`common.languages.${key}`) }))} />
          </Choice>
          <Choice name="theme" label={t('profile.form.theme')} defaultValue={start.theme} error={fields.theme}>
            <Options list={themes.map((key) => ({ key, label: t(`profile.themes.${key}`) }))} />
          </Choice>
        </div>
        {worksOnTasks ? (
          <>
            <Area
              name="signature"
              label={t('profile.form.signature')}
              defaultValue={start.signature}
              error={fields.signature}
              maxLength={1000}
              rows={3}
            />
            <div>
              <label className="check">
                <input type="checkbox" name="hasShortcuts" defaultChecked={start.hasShortcuts} aria-describedby="me-keys" />
                {t('profile.form.shortcuts')}
              </label>
              <Hint id="me-keys" hint={t('profile.form.shortcutsHint')} />
            </div>
          </>
        ) : (
          <>
            <input type="hidden" name="signature" value={start.signature} />
            {start.hasShortcuts ? <input type="hidden" name="hasShortcuts" value="on" /> : null}
          </>
        )}
      </SendForm>
    </section>
  )
}
