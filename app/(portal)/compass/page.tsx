import type { Metadata } from 'next'
import { Fragment } from 'react'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { words } from '@/app/words'
import { PrintButton } from '../worksheets/[slug]/read/print-button'
import { ownSheets } from './own-sheets'
import type { ReadPart } from './part'
import { pyramid } from './pyramid'
import { sharedVisions } from './shared-visions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('compass'))('title') })

/** From what all share to what is one's own. A part with nothing to say isn't there. */
const parts: ReadPart[] = [sharedVisions, ownSheets, pyramid]

/** What one steers by, all of it on one page. */
export default async function Compass({
  searchParams,
}: {
  searchParams: Promise<{ said?: string | string[] }>
}) {
  const { me, found } = await view('compass.read', async (tx, me, scope) => ({
    me,
    found: await Promise.all(parts.map(part => part(tx, me, scope))),
  }))
  const t = await words('compass')
  return (
    <ClientWords namespaces={['worksheets']}>
      <Page
        title={t('title')}
        intro={t('intro')}
        actions={!me.reset?.closed && <PrintButton />}
        said={(await searchParams).said === 'set' ? t('said_set') : undefined}
      >
        <div className="grid max-w-4xl grid-cols-1 gap-12">
          {found.map(part => part && <Fragment key={part.key}>{part.shown}</Fragment>)}
        </div>
      </Page>
    </ClientWords>
  )
}
