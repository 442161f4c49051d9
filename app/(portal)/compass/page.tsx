import type { Metadata } from 'next'
import { Fragment } from 'react'
import { view } from '@/app/gate'
import { PaperLinks } from '@/app/paper/paper-links'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { parts } from './parts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('compass'))('title') })

export default whole(Compass)

/** What one steers by, all of it on one page. */
async function Compass({ searchParams }: { searchParams: Promise<{ said?: string | string[] }> }) {
  const { me, found } = await view('compass.read', async (tx, me, scope) => ({
    me,
    found: await Promise.all(parts.map(part => part(tx, me, scope))),
  }))
  const t = await words('compass')
  return (
    <Page
      title={t('title')}
      intro={t('intro')}
      actions={!me.reset?.closed && <PaperLinks address="/compass/print" />}
      said={(await searchParams).said === 'set' ? t('said_set') : undefined}
    >
      <div className="grid max-w-4xl grid-cols-1 gap-12">
        {found.map(part => part && <Fragment key={part.key}>{part.shown}</Fragment>)}
      </div>
    </Page>
  )
}
