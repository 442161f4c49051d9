import { Lock } from 'lucide'
import { formatFor } from '@/app/format'
import type { Member } from '@/app/session'
import { Icon } from '@/app/ui/line-icon'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Aside } from '@/db/own-day'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { practiceTexts } from '@/lib/practice-texts'
import type { ReadPart } from '../today/part'
import { readDay } from './day'
import { MantraForm } from './mantra-form'
import { LetGoForm, SetAsideForm } from './set-aside-forms'

/** What isn't the customer's problem is put down for a day, and the mantra stands beside it. */
export const settingAside: ReadPart = async (tx, me) => {
  if (me.reset?.closed) return null
  const { mantra, asides } = await readDay(tx, me)
  return { key: 'set-aside', left: 0, shown: <SettingAside me={me} mantra={mantra} aside={asides} /> }
}

async function SettingAside({ me, mantra, aside }: { me: Member; mantra: string | null; aside: Aside[] }) {
  const t = await words('practice')
  const { texts, lang } = contentIn(practiceTexts, me.locale)
  const format = formatFor(me.locale, me.timeZone)
  return (
    <section aria-labelledby="set-aside" className="grid grid-cols-1 gap-4">
      <h2 id="set-aside">{t('set_aside_title')}</h2>
      {aside.length > 0 && (
        <ul className="border-line border-t">
          {aside.map(({ id, words, expiresAt }) => (
            <li key={id} className="grid grid-cols-1 border-line border-b pt-3">
              <Words className="wrap-anywhere text-lg">{words}</Words>
              <div className="flex flex-wrap items-center justify-between gap-x-6">
                <p className="text-ink-soft text-sm">{t('gone_at', { time: format.time(expiresAt) })}</p>
                <LetGoForm id={id} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <SetAsideForm id={newId(me.now)} />
      <p className="flex items-baseline gap-2 text-ink-soft text-sm">
        <Icon of={Lock} className="size-3.5 shrink-0 self-center" strokeWidth={1.75} />
        {t('set_aside_private')}
      </p>
      {mantra ? (
        <Words as="blockquote" className="wrap-anywhere border-brass border-s-2 ps-4 text-xl">
          {mantra}
        </Words>
      ) : (
        <p data-content="" lang={lang} className="border-brass border-s-2 ps-4 font-serif text-xl">
          {texts.mantra}
        </p>
      )}
      <MantraForm words={mantra ?? texts.mantra} />
    </section>
  )
}
