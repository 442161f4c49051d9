import type { ReactNode } from 'react'
import type { Format } from '@/app/format'
import { Sheet } from '@/app/ui/sheet'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { StandardText as Text } from '@/db/standards'
import { askedLately, isMeasured, standingOf } from '@/lib/standing'
import { audienceOf } from './audience'
import { categoryName } from './category'
import { GuidanceText } from './guidance-text'

const tones = { met: 'text-sea', near_enough: 'text-olive', gap: 'text-coral', unknown: '' } as const

/** What a version says, as everybody reads it. */
export async function StandardText({
  text,
  format,
  today,
}: {
  text: Text & { teams: { name: string }[] }
  format: Format
  today: string
}) {
  const t = await words('standards')
  const { expectedValue, expectedSource, askedOn, askedOf } = text
  const how = standingOf(text)
  return (
    <Sheet as="article">
      <p data-content="" className="text-ink-soft text-sm">
        {categoryName(t, text)}
      </p>
      <Words as="blockquote" className="text-2xl leading-snug">
        {text.pledge}
      </Words>
      {text.guidance && (
        <Section title={t('guidance')}>
          <GuidanceText>{text.guidance}</GuidanceText>
        </Section>
      )}
      {isMeasured(text) && (
        <Section title={t('measure')}>
          <p>{t('measured', { ...text })}</p>
        </Section>
      )}
      {isMeasured(text) && expectedValue !== null && (
        <Section title={t('expectation')}>
          <p>{t('expected', { value: expectedValue, unit: text.unit, source: expectedSource ?? '' })}</p>
          <p className="text-ink-soft text-sm">
            {askedOn && t('asked', { date: format.day(askedOn), count: askedOf ?? 0 })}{' '}
            {!askedLately(askedOn, today) && t('not_asked_lately')}
          </p>
          {how !== 'unknown' && <p className={`font-medium ${tones[how]}`}>{t(`standing_${how}`)}</p>}
        </Section>
      )}
      {text.toldCustomers && (
        <Section title={t('told_customers')}>
          <Words>{text.toldCustomers}</Words>
        </Section>
      )}
      {text.lookFor && (
        <Section title={t('look_for')}>
          <Words>{text.lookFor}</Words>
        </Section>
      )}
      <p className="text-ink-soft text-sm">
        {t.rich('applies_to', { who: () => <span translate="no">{audienceOf(t, text, format)}</span> })}
      </p>
    </Sheet>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
