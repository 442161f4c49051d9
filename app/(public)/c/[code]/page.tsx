import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { printedAddress } from '@/app/printed-address'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { findPublicPage } from './find-page'
import NoPublicPage from './not-found'
import { PublicNotice } from './public-notice'

type Props = { params: Promise<{ code: string }> }

/** Whether search engines may keep it is said here alone: everything else refuses in a header (`next.config.mjs`). */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  // What fails here fails in the page too, which says so.
  const page = await findPublicPage((await params).code).catch(() => undefined)
  if (page === undefined) return {}
  const t = await words('public_page')
  if (!page) return { title: { absolute: t('lost_title') }, robots: { index: false, follow: false } }
  const { organizationName: organization, indexable, code } = page
  return {
    title: { absolute: t('heading_of', { organization }) },
    robots: { index: indexable, follow: indexable },
    // However it was typed, it is one page.
    ...(indexable && {
      description: t('description', { organization }),
      alternates: { canonical: printedAddress('c', code).whole },
    }),
  }
}

export default whole(PublicPage, { Lost: NoPublicPage })

/** What customers of an organization can count on. It needs no script and sets no cookie. */
async function PublicPage({ params }: Props) {
  const page = await findPublicPage((await params).code)
  return page ? <PublicNotice {...page} /> : notFound()
}
