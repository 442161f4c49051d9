import { words } from '@/app/words'

/** Where customers read a standard. */
export async function OnPublicPage({ page }: { page: { code: string; openedAt: Date | null } | null }) {
  const t = await words('public_page')
  if (!page?.openedAt) return t('on_closed_page')
  return t.rich('on_page', {
    link: chunks => (
      <a href={`/c/${page.code}`} className="link">
        {chunks}
      </a>
    ),
  })
}
