import { Figure, type FigureProps } from '@/app/ui/figure'
import { type DashboardFilter, writeFilter } from '@/lib/dashboard'

/** Figures side by side where there is room, each with the file that it can be taken away as. */
export function FigureGrid({ figures, filter }: { figures: FigureProps[]; filter: DashboardFilter }) {
  return (
    <div className="grid grid-cols-1 gap-8 xl:grid-cols-2 print:block">
      {figures.map(figure => (
        <Figure
          key={figure.name}
          {...figure}
          csv={`/dashboard/csv${writeFilter(filter, { figure: figure.name })}`}
        />
      ))}
    </div>
  )
}
