'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Form } from '@/app/ui/form'
import { PersonField } from '@/app/ui/person-field'
import { Submit } from '@/app/ui/submit'
import { bringBack, discard, entrust, retire } from './actions'

/** Who looks after a standard. */
export function EntrustForm({ id, owner, people }: { id: string; owner: string; people: string[] }) {
  const t = useWords('standards')
  return (
    <Form<{ owner: string }>
      id="entrust"
      action={entrust}
      labels={{ owner: t('field_owner') }}
      value={{ owner }}
      hidden={{ id }}
    >
      {fields => (
        <>
          <PersonField
            of={fields.owner}
            label={t('field_owner')}
            help={t('field_owner_help')}
            suggestions={people}
          />
          <div>
            <Submit kind="quiet">{t('entrust')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

/** Takes a standard out of use, or back into it. */
export function RetireForm({ id, retired }: { id: string; retired: boolean }) {
  const t = useWords('standards')
  return (
    <Deed id="retire" action={retired ? bringBack : retire} hidden={{ id }}>
      <Submit kind={retired ? 'primary' : 'danger'}>{t(retired ? 'bring_back' : 'retire')}</Submit>
    </Deed>
  )
}

/** Throws a draft away. */
export function DiscardForm({ draft }: { draft: { id: string; revision: number } }) {
  const t = useWords('standards')
  return (
    <Deed id="discard" action={discard} hidden={{ id: draft.id, version: String(draft.revision) }}>
      <Submit kind="danger">{t('discard')}</Submit>
    </Deed>
  )
}
