'use client'

import { useWords } from '#use-words'
import { TextArea } from '@/app/ui/field'
import type { FieldState } from '@/app/ui/field-state'

/** What customers read before they answer and after they have. */
export function WordingFields({ intro, thanks }: { intro: FieldState; thanks: FieldState }) {
  const t = useWords('surveys')
  return (
    <>
      <TextArea of={intro} label={t('field_intro')} help={t('field_intro_help')} rows={3} optional />
      <TextArea of={thanks} label={t('field_thanks')} help={t('field_thanks_help')} rows={3} optional />
    </>
  )
}
