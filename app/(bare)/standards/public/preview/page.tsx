import type { Metadata } from 'next'
import PublicPageLayout from '@/app/(public)/c/[code]/layout'
import { PublicNotice } from '@/app/(public)/c/[code]/public-notice'
import { view } from '@/app/gate'
import { buttonLook } from '@/app/ui/button-look'
import { PrintButton } from '@/app/ui/print-button'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { previewPublicStandards, readOwnPublicPage } from '@/db/public-pages'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('public_page'))('preview'),
})

export default whole(PublicPagePreview, { as: 'main' })

/** The public page as customers would read it today, open or not, under a line that says what it is. */
async function PublicPagePreview() {
  const { me, page, standards } = await view('standards.see-public-page', async (tx, me) => {
    const page = await readOwnPublicPage(tx)
    const showsChecks = page?.showsChecks ?? false
    return { me, page, standards: await previewPublicStandards(tx, { today: me.today, showsChecks }) }
  })
  const t = await words('public_page')
  return (
    <>
      <header className="public-page flex flex-wrap items-center justify-center gap-x-6 gap-y-2 border-brass border-b-2 bg-sheet px-4 py-2 print:hidden">
        <p className="text-sm">{t('preview_note')}</p>
        <div className="flex flex-wrap gap-3">
          <PrintButton>{t('print')}</PrintButton>
          <a href="/standards/public" className={buttonLook('quiet')}>
            {t('preview_back')}
          </a>
        </div>
      </header>
      <PublicPageLayout>
        <PublicNotice
          organizationName={me.organizationName}
          intro={page?.intro ?? null}
          standards={standards}
          today={me.today}
          code={page?.code ?? null}
        />
      </PublicPageLayout>
    </>
  )
}
