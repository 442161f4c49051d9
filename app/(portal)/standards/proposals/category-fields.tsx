'use client'

import { useWords } from '#use-words'
import { RadioGroup } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import type { FieldState } from '@/app/ui/field-state'
import { categories } from '@/lib/standards'

/** What it is about: one of the common four, or the organization's own word. */
export function CategoryFields({ fields }: { fields: { category: FieldState; ownCategory: FieldState } }) {
  const t = useWords('proposals')
  return (
    <>
      <RadioGroup
        of={fields.category}
        label={t('form.category')}
        options={categories.map(name => ({ value: name, label: t(`form.category_${name}`) }))}
      />
      <TextField
        of={fields.ownCategory}
        label={t('form.ownCategory')}
        help={t('form.ownCategory_help')}
        optional
        maxLength={60}
      />
    </>
  )
}
