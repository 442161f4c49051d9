import type { FigureProps } from '@/app/ui/figure'
import { words } from '@/app/words'
import type { Dashboard } from '@/db/dashboard'
import { writeFilter } from '@/lib/dashboard'

type Kept = { people: number; asked: number; given: number }

const labels = { standards: 'standard', ranks: 'rank', accepted: 'team', worksheets: 'team' } as const

const share = ({ asked, given }: Kept) => (asked === 0 ? null : given / asked)

const total = (parts: readonly { asked: number; given: number }[]) => ({
  asked: parts.reduce((all, { asked }) => all + asked, 0),
  given: parts.reduce((all, { given }) => all + given, 0),
})

/** Duties as shares: standards by rank and by team, expected worksheets by team. Nothing asked, nothing there. */
export async function dutyFigures({
  filter,
  duties,
  acceptances,
  attention,
}: Dashboard): Promise<FigureProps[]> {
  const t = await words('dashboard')
  const people = await words('people')
  const { standards, ranks, teams, worksheets } = duties
  const accepted = { asked: acceptances.of, given: acceptances.count }

  const bars = (
    name: 'standards' | 'ranks' | 'accepted' | 'worksheets',
    parts: readonly (Kept & { label: string; href?: string })[],
    { asked, given }: { asked: number; given: number },
  ): FigureProps | null => {
    if (asked === 0) return null
    return {
      name,
      question: t(`${name}_question`),
      sentence: t(`${name}_sentence`, { given, asked }),
      answers: asked,
      counted: 'asked',
      label: t(labels[name]),
      drawing: {
        kind: 'bars',
        series: [t(`${name}_series`)],
        points: parts.map(({ label, href, ...kept }) => ({
          label,
          ...(href ? { href, own: true } : {}),
          values: [share(kept)],
          answers: kept.asked,
        })),
        unit: 'share',
        range: [0, 1],
      },
    }
  }
  const ofTeam = (team: Kept & { id: string; name: string }) => ({
    ...team,
    label: team.name,
    href: `/dashboard${writeFilter({ ...filter, team: team.id })}`,
  })
  const rankName = (name: (typeof ranks)[number]['name']) =>
    name === 'leaders' || name === 'everyone' ? t(`rank_${name}`) : people(`rank_${name}`)
  return [
    bars(
      'standards',
      standards.map(standard => ({ ...standard, label: standard.name, href: `/standards/${standard.id}` })),
      accepted,
    ),
    teams.length > 1 ? bars('accepted', teams.map(ofTeam), accepted) : null,
    bars(
      'ranks',
      ranks.map(rank => ({ ...rank, label: rankName(rank.name) })),
      total(ranks),
    ),
    worksheets.length > 1 || duties.names === null
      ? bars('worksheets', worksheets.map(ofTeam), total(attention.worksheets))
      : null,
  ].filter(figure => figure !== null)
}
