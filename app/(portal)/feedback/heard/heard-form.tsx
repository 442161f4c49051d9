'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import type { LoggedForm } from '../forms'
import { type HeardChoices, HeardFields, useHeardLabels } from '../heard-fields'
import { keep } from './actions'

/** Made for a phone, between two customers. */
export function HeardForm({ id, choices }: { id: string; choices: HeardChoices }) {
  const t = useWords('feedback')
  const only = choices.teams.length === 1 ? choices.teams[0] : undefined
  return (
    <Form<LoggedForm>
      id="heard"
      action={keep}
      labels={useHeardLabels()}
      hidden={{ id, ...(only && { teamId: only.id }) }}
    >
      {fields => (
        <>
          <HeardFields fields={fields} choices={choices} />
          <div>
            <Submit>{t('keep')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
