'use client'

import { useWords } from '#use-words'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { takeBack } from './actions'

export function TakeBackForm({ hidden }: { hidden: { id: string; slug: string } }) {
  const t = useWords('sharing')
  return (
    <Form id={`take-back-${hidden.id}`} action={takeBack} labels={{}} hidden={hidden}>
      {() => <Submit kind="quiet">{t('take_back')}</Submit>}
    </Form>
  )
}
