import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import type { Format } from '@/app/format'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { StandardText as Text } from '@/db/standards'
import { askedLately, standing } from '@/lib/standing'
import { categoryName } from './category'

const tones = { met: 'text-sea', near_enough: 'text-olive', gap: 'text-coral', unknown: '' } as const

/** What a version says, as everybody reads it. */
export async function StandardText({ text, format, today }: { text: Text; format: Format; today: string }) {
  const t = await words('standards')
  const { metric, comparison, value, unit, expectedValue, expectedSource, askedOn, askedOf } = text
  const measured = metric !== null && comparison !== null && value !== null && unit !== null
  const expected = measured && expectedValue !== null
  const how = standing(
    expected ? { value: expectedValue, nearEnough: text.nearEnough ?? 0 } : null,
    measured ? { comparison, value } : null,
  )
  return (
    <Sheet as="article">
      <p className="text-ink-soft text-sm">{categoryName(t, text)}</p>
      <Words as="blockquote" className="text-2xl leading-snug">
        {text.pledge}
      </Words>
      {text.guidance && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t('guidance')}</h2>
          <div className="prose" translate="no" dir="auto">
            <Markdown remarkPlugins={[remarkGfm]} skipHtml components={headings}>
              {text.guidance}
            </Markdown>
          </div>
        </section>
      )}
      {measured && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t('measure')}</h2>
          <p>{t('measured', { metric, comparison, value, unit })}</p>
        </section>
      )}
      {expected && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t('expectation')}</h2>
          <p>{t('expected', { value: expectedValue, unit, source: expectedSource ?? '' })}</p>
          <p className="text-ink-soft text-sm">
            {askedOn && t('asked', { date: format.day(askedOn), count: askedOf ?? 0 })}{' '}
            {!askedLately(askedOn, today) && t('not_asked_lately')}
          </p>
          {how !== 'unknown' && <p className={`font-medium ${tones[how]}`}>{t(`standing_${how}`)}</p>}
        </section>
      )}
    </Sheet>
  )
}

/** A guidance's headings stand under the page's own. */
const headings = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' } as const
