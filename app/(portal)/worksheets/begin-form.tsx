'use client'

import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { begin } from './actions'

/** Begins a round; what it is called depends on whether there was one before. */
export function BeginForm({
  hidden,
  kind = 'primary',
  children,
}: {
  hidden: { id: string; slug: string; number: string }
  kind?: 'primary' | 'quiet'
  children: string
}) {
  return (
    <Form id="begin" action={begin} labels={{}} hidden={hidden}>
      {() => (
        <div>
          <Submit kind={kind}>{children}</Submit>
        </div>
      )}
    </Form>
  )
}
