'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useWords } from '#use-words'
import { Clash } from '@/app/ui/clash'
import { TextArea, TextField } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { Submit } from '@/app/ui/submit'
import { proposeChange, proposeNew } from './actions'
import { CategoryFields } from './category-fields'

type Shape = {
  revision: string
  title: string
  category: string
  ownCategory: string
  why: string
  happens: string
  expects: string
  pledge: string
  lookFor: string
}
type Fields = Parameters<ComponentProps<typeof Form<Shape>>['children']>[0]

/** What of it is asked: of a new standard also what it is about, unless everybody is asked for just that. */
type Kind = 'new' | 'change' | 'answer'

/** What one would count as good: four questions, of which the pledge must be answered. */
export function ProposalForm({
  kind,
  hidden,
  value,
  isSent,
  saved,
}: {
  kind: Kind
  hidden: Record<string, string>
  value: Partial<Record<keyof Shape, unknown>>
  /** It was sent before, and waits. */
  isSent: boolean
  /** How it stands now, where somebody else, or another tab, was there in between. */
  saved?: ReactNode
}) {
  const t = useWords('proposals')
  const names = [
    'title',
    'category',
    'ownCategory',
    'why',
    'happens',
    'expects',
    'pledge',
    'lookFor',
  ] as const
  const labels = Object.fromEntries(names.map(name => [name, t(`form.${name}`)]))
  return (
    <Form<Shape>
      id="proposal"
      action={kind === 'change' ? proposeChange : proposeNew}
      labels={labels}
      value={value}
      hidden={hidden}
    >
      {fields => (
        <>
          {saved && fields.revision.errors && (
            <Clash title={t('form.clash_title')} intro={t('form.clash_intro')}>
              {saved}
            </Clash>
          )}
          {kind === 'change' && (
            <TextArea of={fields.why} label={t('form.why')} help={t('form.why_help')} rows={3} ruled />
          )}
          {kind !== 'change' && <NewFields fields={fields} asksCategory={kind === 'new'} />}
          <TextArea
            of={fields.happens}
            label={t('form.happens')}
            help={t('form.happens_help')}
            rows={3}
            ruled
            optional
          />
          <TextArea
            of={fields.expects}
            label={t('form.expects')}
            help={t('form.expects_help')}
            rows={3}
            ruled
            optional
          />
          <TextArea of={fields.pledge} label={t('form.pledge')} help={t('form.pledge_help')} rows={2} ruled />
          <TextArea
            of={fields.lookFor}
            label={t('form.lookFor')}
            help={t('form.lookFor_help')}
            rows={2}
            ruled
            optional
          />
          <div>
            <Submit>{t(isSent ? 'form.save' : 'form.send')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

function NewFields({ fields, asksCategory }: { fields: Fields; asksCategory: boolean }) {
  const t = useWords('proposals')
  return (
    <>
      {asksCategory && <CategoryFields fields={fields} />}
      <TextField of={fields.title} label={t('form.title')} help={t('form.title_help')} maxLength={120} />
    </>
  )
}
