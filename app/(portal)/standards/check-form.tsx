'use client'

import { useState } from 'react'
import { useWords } from '#use-words'
import { TextArea, TextField } from '@/app/ui/field'
import { Problem } from '@/app/ui/field-notes'
import { type FieldState, initialText } from '@/app/ui/field-state'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { keeps, type Measure } from '@/lib/measure'
import { check } from './actions'

type Check = { whom: string; value: string; met: string; note: string }
type Measured = Measure & { metric: string; unit: string }

/** Whether a standard is kept, by whom: two taps, and more where there is more to say. */
export function CheckForm({
  id,
  standardId,
  whom,
  of,
  measure,
}: {
  id: string
  standardId: string
  whom: Option[]
  /** Who is chosen already; '' for nobody. */
  of: string
  measure: Measured | null
}) {
  const t = useWords('standards')
  const labels = {
    whom: t('check_whom'),
    value: t('check_value', { unit: measure?.unit ?? '' }),
    met: t('check_outcome'),
    note: t('check_note'),
  }
  return (
    <Form<Check> id="check" action={check} labels={labels} value={{ whom: of }} hidden={{ id, standardId }}>
      {fields => (
        <>
          {/* Enter in a field presses the first button of a form: this one decides nothing. */}
          <button type="submit" hidden>
            {t('check_outcome')}
          </button>
          <Select of={fields.whom} label={labels.whom} options={whom} />
          {measure && <ValueField of={fields.value} label={labels.value} measure={measure} />}
          <fieldset id={fields.met.id} className="grid max-w-2xl gap-1.5">
            <legend className="mb-1 font-medium">{labels.met}</legend>
            <div className="grid max-w-md grid-cols-2 gap-3 *:min-h-16 *:text-lg">
              <Submit name="met" value="yes">
                {t('check_met')}
              </Submit>
              <Submit kind="quiet" name="met" value="no">
                {t('check_not_met')}
              </Submit>
            </div>
            <Problem of={fields.met} />
          </fieldset>
          <TextArea of={fields.note} label={labels.note} help={t('check_note_help')} rows={2} optional />
        </>
      )}
    </Form>
  )
}

/** What was measured; what that would mean is said beside it, and whoever looked decides. */
function ValueField({ of, label, measure }: { of: FieldState; label: string; measure: Measured }) {
  const t = useWords('standards')
  const [typed, setTyped] = useState(initialText(of))
  const value = typed.trim() === '' ? Number.NaN : Number(typed)
  return (
    <div className="grid gap-1.5">
      <TextField
        of={of}
        label={label}
        help={t('measured', { ...measure })}
        inputMode="decimal"
        optional
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <p role="status" className="font-medium text-ink-soft text-sm empty:hidden">
        {Number.isFinite(value) && t(keeps(value, measure) ? 'check_would_be_met' : 'check_would_not_be_met')}
      </p>
    </div>
  )
}
