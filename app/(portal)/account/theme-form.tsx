'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { type Theme, themes } from '@/lib/people'
import { setTheme } from './actions'

export function ThemeForm({ theme }: { theme: Theme }) {
  const t = useWords('account')
  return (
    <Form<{ theme: Theme }> id="theme" action={setTheme} labels={{ theme: t('theme') }} value={{ theme }}>
      {fields => (
        <>
          <RadioGroup
            of={fields.theme}
            label={t('theme')}
            inline
            options={themes.map(value => ({ value, label: t(`theme_${value}`) }))}
          />
          <div>
            <Submit kind="quiet">{t('set_theme')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
