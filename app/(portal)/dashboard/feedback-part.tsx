import type { Format } from '@/app/format'
import { Figure } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { needs } from '@/lib/feedback'
import { mean, type Sums } from '@/lib/figures'
import { manner } from '@/lib/floor'

/** A mean that enough customers stand behind; a few answers are no mean. */
const told = (sums: Sums) => (manner(sums.count) === 'mean' ? mean(sums) : null)

/** What customers said: over time, by need, by channel. */
export async function FeedbackPart({ dashboard, format }: { dashboard: Dashboard; format: Format }) {
  const t = await words('dashboard')
  const channel = await words('feedback')
  const { now } = dashboard
  const { grain, means } = now
  const overall = told(now.satisfaction)
  const spoken = now.byChannel.reduce((all, { entries }) => all + entries, 0)
  const most = now.byChannel[0]
  const returning = now.wouldReturn
  return (
    <section className="grid gap-8" aria-labelledby="customers">
      <h2 id="customers">{t('customers')}</h2>
      <div className="grid gap-8 xl:grid-cols-2">
        <Figure
          question={t('satisfaction_question')}
          sentence={
            overall === null
              ? t('satisfaction_few')
              : t('satisfaction_sentence', { mean: format.mean(overall) })
          }
          answers={now.satisfaction.count}
          label={t(`grain_${means.grain}`)}
          drawing={{
            kind: 'line',
            series: [t('satisfaction_series')],
            points: means.overTime.map(point => ({
              label: format.shortDay(point.at),
              values: [told(point.satisfaction)],
              answers: point.satisfaction.count,
            })),
            unit: 'mean',
            range: [1, 5],
          }}
        />
        <Figure
          question={t('number_question')}
          sentence={t('number_sentence', { count: spoken })}
          answers={spoken}
          label={t(`grain_${grain}`)}
          drawing={{
            kind: 'line',
            series: [t('number_series')],
            points: now.overTime.map(point => ({
              label: format.shortDay(point.at),
              values: [point.entries],
            })),
            unit: 'count',
          }}
        />
        <Figure
          question={t('needs_question')}
          sentence={
            returning.of > 0
              ? t('returning_sentence', { count: returning.count, of: returning.of })
              : t('returning_none')
          }
          answers={Math.max(...needs.map(need => now.needs[need].count))}
          label={t('need')}
          drawing={{
            kind: 'bars',
            series: [t('need_series')],
            points: needs.map(need => ({
              label: t(`need_${need}`),
              values: [told(now.needs[need])],
              answers: now.needs[need].count,
            })),
            unit: 'mean',
            range: [1, 5],
          }}
        />
        <Figure
          question={t('channel_question')}
          sentence={
            most
              ? t('channel_sentence', {
                  channel: channel(`channel_${most.channel}`),
                  count: most.entries,
                  of: spoken,
                })
              : t('channel_none')
          }
          answers={spoken}
          label={t('channel')}
          drawing={{
            kind: 'bars',
            series: [t('number_series')],
            points: now.byChannel.map(each => ({
              label: channel(`channel_${each.channel}`),
              values: [each.entries],
            })),
            unit: 'count',
          }}
        />
      </div>
    </section>
  )
}
