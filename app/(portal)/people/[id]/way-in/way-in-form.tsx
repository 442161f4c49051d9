'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { letIn } from '../../actions'
import { Slip } from '../../slip'

/** Makes the code and shows it this once. */
export function WayInForm({
  hidden,
  portal,
  organization,
  name,
}: {
  hidden: { id: string; memberId: string; token: string }
  portal: string
  organization: string
  name: string
}) {
  const t = useWords('people')
  return (
    <Form
      id="way-in"
      action={letIn}
      labels={{}}
      hidden={hidden}
      done={sent => (
        <Slip
          kind="way_in"
          portal={portal}
          organization={organization}
          name={name}
          token={String(sent.token ?? '')}
        />
      )}
    >
      {() => (
        <div>
          <Submit>{t('make_way_in')}</Submit>
        </div>
      )}
    </Form>
  )
}
