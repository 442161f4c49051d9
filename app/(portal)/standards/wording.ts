import type { Format } from '@/app/format'
import type { words } from '@/app/words'
import type { Version } from '@/db/standard-versions'
import { isMeasured } from '@/lib/standing'
import { audienceOf } from './audience'
import { categoryName } from './category'

type T = Awaited<ReturnType<typeof words<'standards'>>>

/** All that a version says, piece by piece in words: for holding one against another. */
export const wordingOf = (version: Version, t: T, format: Format) => {
  const { expectedValue, expectedSource, nearEnough, unit, askedOn, askedOf } = version
  const measured = isMeasured(version)
  const expected =
    measured && expectedValue !== null
      ? [
          t('expected', { value: expectedValue, unit: unit ?? '', source: expectedSource ?? '' }),
          nearEnough !== null && t('near_enough_within', { value: nearEnough, unit: unit ?? '' }),
          askedOn && t('asked', { date: format.day(askedOn), count: askedOf ?? 0 }),
        ]
      : []
  const pieces = {
    title: version.title,
    category: categoryName(t, version),
    pledge: version.pledge,
    guidance: version.guidance,
    measure: measured ? t('measured', { ...version }) : null,
    expectation: expected.filter(Boolean).join('\n'),
    told_customers: version.toldCustomers,
    look_for: version.lookFor,
    audience: audienceOf(t, version, format),
    question: version.question,
    accept_within: t('accept_within', { days: version.acceptWithin }),
  }
  return Object.entries(pieces).map(([key, text]) => ({
    key,
    title: t(`piece_${key as keyof typeof pieces}`),
    text: text ?? '',
  }))
}
