import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Empty } from '@/app/ui/empty'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listTags } from '@/db/tags'
import { feedbackAddress } from '@/lib/feedback-filter'
import { newId } from '@/lib/ids'
import { TagForm } from './forms'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('tags'))('title') })

const sayings = { saved: 'said_saved', retired: 'said_retired', back: 'said_back' } as const

export default whole(Tags)

/** The organization's own tags: an admin adds, renames and retires them. */
async function Tags({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, tags } = await view('tags.read', async (tx, me) => ({ me, tags: await listTags(tx) }))
  const saying = sayings[(await searchParams).said as keyof typeof sayings]
  const t = await words('tags')
  return (
    <ClientWords namespaces={['tags']}>
      <Page title={t('title')} intro={t('intro')} said={saying && t(saying)}>
        {tags.length === 0 && <Empty>{t('none')}</Empty>}
        {tags.length > 0 && (
          <ul className="border-line border-t">
            {tags.map(tag => (
              <li
                key={tag.id}
                className="flex max-w-none flex-wrap items-center justify-between gap-x-6 border-line border-b"
              >
                <span className="flex min-w-0 flex-wrap items-center gap-x-3">
                  <Link
                    href={`/feedback/tags/${tag.id}`}
                    translate="no"
                    className="inline-flex min-h-11 min-w-0 items-center wrap-anywhere font-medium text-navy"
                  >
                    <bdi>{tag.name}</bdi>
                  </Link>
                  {tag.retired && <span className="text-ink-soft text-sm">{t('retired')}</span>}
                </span>
                <Link
                  href={feedbackAddress({ tag: tag.id })}
                  className="link inline-flex min-h-11 items-center text-sm"
                >
                  {t('feedback')}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <section aria-labelledby="new" className="grid gap-4 border-line border-t pt-6">
          <h2 id="new">{t('new_title')}</h2>
          <TagForm hidden={{ id: newId(me.now), revision: '0' }} />
        </section>
      </Page>
    </ClientWords>
  )
}
