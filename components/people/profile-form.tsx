'use client'

import { useRouter } from 'next/navigation'
import { Area, Choice } from '@/components/ui/form/field'
import { Hint } from '@/components/ui/form/hint'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { saveProfileAction } from '@/lib/people/next-actions'

type Option = { key: string; label: string }
type Props = {
  start: { locale: string; theme: string; signature: string; hasShortcuts: boolean }
  /** Whoever writes no messages and has no tasks is asked about neither. */
  worksOnTasks: boolean
  locales: Option[]
  themes: Option[]
  labels: Record<
    'title' | 'language' | 'theme' | 'signature' | 'shortcuts' | 'shortcutsHint' | 'save' | 'saved' | 'noConnection',
    string
  >
}

/** Language, look, signature and keys; the page answers in the new language at once. */
export function ProfileForm({ start, worksOnTasks, locales, themes, labels }: Props) {
  const router = useRouter()
  const sending = useSend(saveProfileAction, {
    noConnection: labels.noConnection,
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
  const options = (list: Option[]) =>
    list.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))
  return (
    <section className="form-sec" aria-labelledby="me-settings">
      <h2 id="me-settings">{labels.title}</h2>
      <SendForm sending={sending} button={labels.save} done={labels.saved}>
        <div className="form-pair">
          <Choice name="locale" label={labels.language} defaultValue={start.locale} error={fields.locale}>
            {options(locales)}
          </Choice>
          <Choice name="theme" label={labels.theme} defaultValue={start.theme} error={fields.theme}>
            {options(themes)}
          </Choice>
        </div>
        {worksOnTasks ? (
          <>
            <Area
              name="signature"
              label={labels.signature}
              defaultValue={start.signature}
              error={fields.signature}
              maxLength={1000}
              rows={3}
            />
            <div>
              <label className="check">
                <input type="checkbox" name="hasShortcuts" defaultChecked={start.hasShortcuts} aria-describedby="me-keys" />
                {labels.shortcuts}
              </label>
              <Hint id="me-keys" hint={labels.shortcutsHint} />
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
