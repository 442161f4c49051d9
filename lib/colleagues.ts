/** Somebody as a search for people finds them. */
export type Colleague = {
  id: string
  name: string
  teams: readonly string[]
}

const between = ' · '

/** How somebody stands in a field that takes one person: their teams tell apart who has the same name. */
export function colleagueLabel({ name, teams }: Omit<Colleague, 'id'>): string {
  return teams.length > 0 ? `${name}${between}${teams.join(', ')}` : name
}

/** The part of what was typed that is a name. */
export function nameIn(typed: string): string {
  return typed.split(between)[0]?.trim() ?? ''
}

/**
 * The one whom somebody meant by what they typed: by label, by whole name, or because nobody else has it in theirs.
 * Whoever stands in several names is not the one meant.
 */
export function meantColleague(
  typed: string,
  found: readonly Colleague[],
): { id: string } | 'several_people' | 'nobody_called' {
  const same = (one: string, other: string) =>
    one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
  const name = nameIn(typed)
  const kinds = [
    found.filter(one => same(colleagueLabel(one), typed.trim())),
    found.filter(one => same(one.name, name)),
    found,
  ]
  const [first, ...more] = kinds.find(some => some.length > 0) ?? []
  if (!first) return 'nobody_called'
  return more.length > 0 ? 'several_people' : { id: first.id }
}
