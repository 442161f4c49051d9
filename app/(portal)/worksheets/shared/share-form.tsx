'use client'

import { useState } from 'react'
import { useWords } from '#use-words'
import { CheckboxGroup, RadioGroup } from '@/app/ui/choices'
import { type FieldState, initialText } from '@/app/ui/field-state'
import { Form } from '@/app/ui/form'
import type { Option } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import type { ShareForm as Fields } from '@/lib/worksheets/share.form'
import { share } from './actions'

/** What is shared, and with whom. The button says with whom, once that is chosen. */
export function ShareForm({
  hidden,
  parts,
  results,
  narrows,
  audiences,
}: {
  hidden: { id: string; slug: string; round: string; seen: string }
  /** The steps that hold something. */
  parts: Option[]
  /** Those that are ticked to begin with. */
  results: string[]
  /** Something can be let go of on this sheet. */
  narrows: boolean
  audiences: (Option & { button: string })[]
}) {
  const t = useWords('sharing')
  return (
    <Form<Fields>
      id="share"
      action={share}
      labels={{ steps: t('what'), to: t('with') }}
      value={{ steps: results }}
      hidden={hidden}
    >
      {fields => (
        <>
          <CheckboxGroup
            of={fields.steps}
            label={t('what')}
            options={parts}
            help={narrows && t('what_help')}
          />
          <WithWhom of={fields.to} audiences={audiences} />
        </>
      )}
    </Form>
  )
}

/** It starts afresh with the form: nobody is chosen then, and the button says so. */
function WithWhom({ of, audiences }: { of: FieldState; audiences: (Option & { button: string })[] }) {
  const t = useWords('sharing')
  const [chosen, setChosen] = useState(initialText(of))
  return (
    <>
      <RadioGroup of={of} label={t('with')} options={audiences} onChoose={setChosen} />
      <div>
        <Submit>{audiences.find(({ value }) => value === chosen)?.button ?? t('share_chosen')}</Submit>
      </div>
    </>
  )
}
