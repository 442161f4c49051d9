import { words } from '@/app/words'

/** The heads of a figure's table. */
export async function figureNames({
  label,
  counted = 'answers',
}: {
  label: string
  counted?: 'answers' | 'asked' | 'people' | 'tagged'
}) {
  const t = await words('chart')
  return {
    label,
    counted: t(`${counted}_head`),
    interval: t('interval_head'),
    between: (low: string, high: string) => t('interval', { low, high }),
  }
}
