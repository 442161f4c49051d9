'use client'

import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { finish } from './actions'

export function FinishForm({
  hidden,
  children,
}: {
  hidden: { id: string; slug: string; openly: string }
  children: string
}) {
  return (
    <Form id="finish" action={finish} labels={{}} hidden={hidden}>
      {() => (
        <div>
          <Submit>{children}</Submit>
        </div>
      )}
    </Form>
  )
}
