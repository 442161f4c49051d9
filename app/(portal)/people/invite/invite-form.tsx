'use client'

import { useWords } from '#use-words'
import { Checkbox } from '@/app/ui/choices'
import { TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { type Option, Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import type { Rank } from '@/lib/people'
import type { InvitationForm } from '@/lib/people.form'
import { invite } from '../actions'
import { Slip } from '../slip'

const named = ['name', 'email', 'rank', 'teamId', 'manages', 'isAdmin'] as const

/** Asks who is to come; once that is written down, the slip stands in its place, this once. */
export function InviteForm({
  hidden,
  teams,
  ranks,
  mayGiveAll,
  portal,
  organization,
}: {
  hidden: { id: string; token: string }
  teams: Option[]
  ranks: Rank[]
  mayGiveAll: boolean
  portal: string
  organization: string
}) {
  const t = useWords('people')
  const labels = Object.fromEntries(named.map(name => [name, t(`field_${name}`)]))
  return (
    <Form<InvitationForm>
      id="invite"
      action={invite}
      labels={labels}
      hidden={hidden}
      value={{ rank: 'front_line', ...(teams.length === 1 && { teamId: teams[0]?.value }) }}
      done={sent => (
        <Slip
          portal={portal}
          organization={organization}
          name={String(sent.name ?? '')}
          token={String(sent.token ?? '')}
        />
      )}
    >
      {fields => (
        <>
          <TextField of={fields.name} label={t('field_name')} maxLength={80} autoComplete="off" />
          <TextField
            of={fields.email}
            label={t('field_email')}
            help={t('field_email_help')}
            type="email"
            autoComplete="off"
            spellCheck={false}
            optional
          />
          <Select
            of={fields.rank}
            label={t('field_rank')}
            help={t('field_rank_help')}
            options={ranks.map(rank => ({ value: rank, label: t(`rank_${rank}`) }))}
          />
          <Select
            of={fields.teamId}
            label={t('field_teamId')}
            help={mayGiveAll ? t('field_teamId_help') : undefined}
            optional={mayGiveAll}
            options={teams}
          />
          {mayGiveAll && (
            <>
              <Checkbox of={fields.manages} label={t('field_manages')} help={t('field_manages_help')} />
              <Checkbox of={fields.isAdmin} label={t('field_isAdmin')} help={t('field_isAdmin_help')} />
            </>
          )}
          <div>
            <Submit>{t('make_link')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
