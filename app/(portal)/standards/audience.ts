import type { Format } from '@/app/format'
import type { Rank } from '@/lib/people'

type Name = (key: `rank_${Rank}` | 'everybody') => string

/** Whom a version applies to, in words: everybody, or ranks in teams. */
export const audienceOf = (
  t: Name,
  { teams, ranks }: { teams: { name: string }[]; ranks: Rank[] },
  format: Format,
): string => {
  const places = format.list(teams.map(({ name }) => name))
  const who = ranks.length > 0 ? format.list(ranks.map(rank => t(`rank_${rank}`))) : t('everybody')
  return teams.length > 0 ? `${who}: ${places}` : who
}
