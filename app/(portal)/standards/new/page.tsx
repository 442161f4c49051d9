import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { newId } from '@/lib/ids'
import { StandardForm } from '../standard-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('write_title'),
})

export default async function NewStandard() {
  const me = await view('standards.edit', async (_tx, me) => me)
  const t = await words('standards')
  return (
    <ClientWords namespaces={['standards']}>
      <Page title={t('write_title')}>
        <StandardForm hidden={{ id: newId(me.now), standardId: newId(me.now), revision: '0' }} />
      </Page>
    </ClientWords>
  )
}
