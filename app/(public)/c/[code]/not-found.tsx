import { words } from '@/app/words'

/** Mistyped, unknown and closed codes read the same: a code says nothing about itself. */
export default async function NoPublicPage() {
  const t = await words('public_page')
  return (
    <header className="grid gap-3">
      <h1>{t('lost_title')}</h1>
      <p className="text-ink-soft text-lg">{t('lost_intro')}</p>
    </header>
  )
}
