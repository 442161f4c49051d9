'use client'

import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { withdraw } from './actions'

export function WithdrawForm({
  hidden,
  children,
}: {
  hidden: { id: string; slug: string }
  children: string
}) {
  return (
    <Form id={`withdraw-${hidden.id}`} action={withdraw} labels={{}} hidden={hidden}>
      {() => <Submit kind="quiet">{children}</Submit>}
    </Form>
  )
}
