'use client'

import dynamic from 'next/dynamic'
import type { Drawing } from './drawing'

const Chart = dynamic(() => import('./chart').then(file => file.Chart), { ssr: false })

const rowHeight = 2.75

/** Keeps the room of the drawing until it has loaded. Hidden from screen readers: the table says the same. */
export function ChartLoader({ drawing, locale }: { drawing: Drawing; locale: string }) {
  const height =
    drawing.kind === 'line' ? 17 : drawing.points.length * rowHeight + (drawing.series.length > 1 ? 2 : 0)
  return (
    <div aria-hidden="true" className="needs-script off-paper" style={{ height: `${height}rem` }}>
      <Chart drawing={drawing} locale={locale} />
    </div>
  )
}
