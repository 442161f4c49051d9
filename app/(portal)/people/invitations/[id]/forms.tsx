'use client'

import { useWords } from '#use-words'
import { Deed } from '@/app/ui/deed'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { remake, withdraw } from '../../actions'
import { Slip } from '../../slip'

/** Makes a new link, which ends the old one, and shows it this once. */
export function RemakeForm({
  hidden,
  portal,
  organization,
  name,
}: {
  hidden: { id: string; token: string }
  portal: string
  organization: string
  name: string
}) {
  const t = useWords('people')
  return (
    <Form
      id="remake-form"
      action={remake}
      labels={{}}
      hidden={hidden}
      done={sent => (
        <Slip portal={portal} organization={organization} name={name} token={String(sent.token ?? '')} />
      )}
    >
      {() => (
        <div>
          <Submit>{t('remake')}</Submit>
        </div>
      )}
    </Form>
  )
}

export function WithdrawForm({ id }: { id: string }) {
  const t = useWords('people')
  return (
    <Deed id="withdraw-form" action={withdraw} hidden={{ id }}>
      <Submit kind="danger">{t('withdraw')}</Submit>
    </Deed>
  )
}
