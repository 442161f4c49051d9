import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readWording } from '@/db/survey-wording'
import { newId } from '@/lib/ids'
import { WordingForm } from '../wording-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('wording_title'),
})

export default whole(Wording)

/** How all surveys of the organization begin and end. */
async function Wording() {
  const { me, wording } = await view('surveys.word', async (tx, me) => ({
    me,
    wording: await readWording(tx),
  }))
  const t = await words('surveys')
  return (
    <ClientWords namespaces={['surveys']}>
      <Page title={t('wording_title')} intro={t('wording_intro')}>
        <WordingForm
          hidden={{ id: wording?.id ?? newId(me.now), revision: String(wording?.revision ?? 0) }}
          value={{ intro: wording?.intro ?? null, thanks: wording?.thanks ?? null }}
        />
      </Page>
    </ClientWords>
  )
}
