'use client'

import { useWords } from '#use-words'
import { CheckboxGroup } from '@/app/ui/choices'
import { TextArea } from '@/app/ui/field'
import { Form } from '@/app/ui/form'
import { PersonField } from '@/app/ui/person-field'
import { Select } from '@/app/ui/select'
import { Submit } from '@/app/ui/submit'
import { link, tag, withdraw } from './actions'

/** Which tags are on it. */
export function TagsForm({
  id,
  tags,
  chosen,
}: {
  id: string
  tags: { id: string; name: string; retired: boolean }[]
  chosen: string[]
}) {
  const t = useWords('feedback_entry')
  return (
    <Form<{ id: string; tags: string[] }>
      id="tags"
      action={tag}
      labels={{ tags: t('tags_choose') }}
      value={{ tags: chosen }}
      hidden={{ id }}
    >
      {fields => (
        <>
          <CheckboxGroup
            of={fields.tags}
            label={t('tags_choose')}
            inline
            options={tags.map(({ id, name, retired }) => ({
              value: id,
              label: name,
              own: true,
              help: retired ? t('tags_retired') : undefined,
            }))}
          />
          <div>
            <Submit kind="quiet">{t('save_tags')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

/** Whom and which standard the words are about. */
export function LinkForm({
  hidden,
  value,
  people,
  standards,
}: {
  hidden: { id: string; revision: string }
  value: { about: string; standardId: string }
  people: string[]
  standards: { id: string; title: string }[]
}) {
  const t = useWords('feedback_entry')
  const labels = { about: t('about'), standardId: t('standard') }
  return (
    <Form<{ about: string; standardId: string }>
      id="link"
      action={link}
      labels={labels}
      value={value}
      hidden={hidden}
    >
      {fields => (
        <>
          <PersonField of={fields.about} label={labels.about} optional suggestions={people} />
          {standards.length > 0 && (
            <Select
              of={fields.standardId}
              label={labels.standardId}
              optional
              options={standards.map(one => ({ value: one.id, label: one.title, own: true }))}
            />
          )}
          <div>
            <Submit kind="quiet">{t('save_link')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}

export function WithdrawForm({ hidden }: { hidden: { id: string; revision: string } }) {
  const t = useWords('feedback_entry')
  const f = useWords('feedback')
  const labels = { reason: f('field_reason') }
  return (
    <Form<{ reason: string }> id="withdraw" action={withdraw} labels={labels} hidden={hidden}>
      {fields => (
        <>
          <TextArea of={fields.reason} label={labels.reason} help={f('field_reason_help')} rows={2} />
          <div>
            <Submit kind="danger">{t('withdraw')}</Submit>
          </div>
        </>
      )}
    </Form>
  )
}
