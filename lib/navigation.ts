/** The places of the portal: what stands in the rail, and the few that fit under a thumb. */

export type Place =
  | 'account'
  | 'dashboard'
  | 'feedback'
  | 'heard'
  | 'links'
  | 'people'
  | 'quizzes'
  | 'standards'
  | 'worksheets'

export type Item = {
  key: Place
  href: string
  /** Who may not do this doesn't see the place. */
  ability?: PlaceAbility
}

export type PlaceAbility = 'dashboard.read' | 'links.read' | 'people.read'

export type Group = {
  key: 'today' | 'focus' | 'define' | 'live' | 'solve' | 'measure' | 'reinforce' | 'organization'
  items: Item[]
}

const groups: Group[] = [
  { key: 'focus', items: [{ key: 'worksheets', href: '/worksheets' }] },
  { key: 'define', items: [{ key: 'standards', href: '/standards' }] },
  { key: 'live', items: [{ key: 'quizzes', href: '/quizzes' }] },
  {
    key: 'measure',
    items: [
      { key: 'dashboard', href: '/dashboard', ability: 'dashboard.read' },
      { key: 'feedback', href: '/feedback' },
    ],
  },
  {
    key: 'organization',
    items: [
      { key: 'people', href: '/people', ability: 'people.read' },
      { key: 'links', href: '/surveys', ability: 'links.read' },
      { key: 'account', href: '/account' },
    ],
  },
]

/** The groups with something in them for whoever `may` speaks of. */
export function navigation(may: (ability: PlaceAbility) => boolean): Group[] {
  return groups
    .map(group => ({ ...group, items: group.items.filter(item => !item.ability || may(item.ability)) }))
    .filter(group => group.items.length > 0)
}

const heard: Item = { key: 'heard', href: '/feedback/heard' }

/** The four places of the phone bar; the fifth is *More*. What one hears is always in the middle. */
export function phoneBar(role: 'learner' | 'manager' | 'admin'): Item[] {
  const worksheets: Item = { key: 'worksheets', href: '/worksheets' }
  const standards: Item = { key: 'standards', href: '/standards' }
  if (role === 'learner') return [worksheets, { key: 'quizzes', href: '/quizzes' }, heard, standards]
  return [{ key: 'dashboard', href: '/dashboard' }, { key: 'feedback', href: '/feedback' }, heard, standards]
}
