import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { formatFor } from '@/app/format'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { readStandard } from '@/db/standard-versions'
import { listTeams } from '@/db/team-tree'
import { isId, newId } from '@/lib/ids'
import { treeOf } from '@/lib/team-tree'
import { StandardForm } from '../../standard-form'
import { StandardText } from '../../standard-text'
import { textOf } from '../../text-fields'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('change_title'),
})

/** Goes on with the draft, or starts one from what was published last. */
export default async function EditStandard({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, standard, teams } = await view('standards.edit', async (tx, me) => {
    const standard = isId(id) ? await readStandard(tx, id, me.today) : null
    return standard && { me, standard, teams: await listTeams(tx) }
  })
  const t = await words('standards')
  const { draft, published } = standard
  const source = draft ?? published[0]
  return (
    <ClientWords namespaces={['standards']}>
      <Page title={t('change_title')}>
        <StandardForm
          hidden={{ id: draft?.id ?? newId(me.now), standardId: id, revision: String(draft?.revision ?? 0) }}
          value={source ? textOf(source) : {}}
          teams={treeOf(teams)}
          saved={
            source && (
              <StandardText text={source} format={formatFor(me.locale, me.timeZone)} today={me.today} />
            )
          }
        />
      </Page>
    </ClientWords>
  )
}
