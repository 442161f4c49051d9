import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTags } from '@/db/tags'
import { TagForm, UseForm } from '../forms'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('tags'))('page_title'),
})

export default whole(TagPage)

/** Another name for a tag, or its end. */
async function TagPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const tag = await view('tags.save', async tx => (await listTags(tx)).find(one => one.id === id))
  const t = await words('tags')
  const { retired } = tag
  return (
    <ClientWords namespaces={['tags']}>
      <Page title={<bdi translate="no">{tag.name}</bdi>}>
        <TagForm hidden={{ id, revision: String(tag.revision) }} name={tag.name} />
        <section aria-labelledby="use" className="grid gap-4 border-line border-t pt-6">
          <h2 id="use">{t(retired ? 'back_title' : 'retire_title')}</h2>
          <p>{t(retired ? 'back_intro' : 'retire_intro')}</p>
          <UseForm id={id} retired={retired} />
        </section>
      </Page>
    </ClientWords>
  )
}
