import { Words } from '@/app/ui/words'
import { words } from '@/app/words'

/** The end of it: nothing more to do. */
export async function SurveyThanks({ teamName, thanks }: { teamName: string; thanks: string | null }) {
  const t = await words('survey')
  return (
    <header className="grid gap-3">
      <h1>{t('thanks_title')}</h1>
      {thanks !== null && <Words className="text-lg">{thanks}</Words>}
      <p className="text-ink-soft text-lg">{t('thanks_intro', { team: teamName })}</p>
      <p className="text-ink-soft">{t('thanks_close')}</p>
    </header>
  )
}
