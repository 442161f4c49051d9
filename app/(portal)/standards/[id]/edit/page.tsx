import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { readStandard } from '@/db/standards'
import { isId, newId } from '@/lib/ids'
import { StandardForm } from '../../standard-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('change_title'),
})

/** Goes on with the draft, or starts one from what is published. */
export default async function EditStandard({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, standard } = await view('standards.edit', async (tx, me) => {
    const standard = isId(id) ? await readStandard(tx, id) : null
    return standard && { me, standard }
  })
  const t = await words('standards')
  const { draft, current } = standard
  const source = draft ?? current
  return (
    <ClientWords namespaces={['standards']}>
      <Page title={t('change_title')}>
        <StandardForm
          hidden={{ id: draft?.id ?? newId(me.now), standardId: id, revision: String(draft?.revision ?? 0) }}
          value={source ? textOf(source) : {}}
        />
      </Page>
    </ClientWords>
  )
}

/** Only what the form shows goes to the browser. */
const textOf = (source: NonNullable<Awaited<ReturnType<typeof readStandard>>>['published'][number]) => ({
  title: source.title,
  category: source.category,
  ownCategory: source.ownCategory,
  pledge: source.pledge,
  guidance: source.guidance,
  metric: source.metric,
  comparison: source.comparison,
  value: source.value,
  unit: source.unit,
  expectedValue: source.expectedValue,
  expectedSource: source.expectedSource,
  askedOn: source.askedOn,
  askedOf: source.askedOf,
  nearEnough: source.nearEnough,
})
