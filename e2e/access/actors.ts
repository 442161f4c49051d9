/** Everybody who could ask. Things are made by the learner and lie in the learner's team. */
export const actors = [
  'nobody',
  'learner',
  'teammate',
  'otherLearner',
  'manager',
  'otherManager',
  /** Manages the team above. */
  'head',
  'admin',
  'strangerLearner',
  'strangerManager',
  'strangerAdmin',
  /** The strangers' admin, who is a learner here. */
  'adminElsewhere',
  /** Was an admin a second ago; the cookie is still there. */
  'deactivated',
  /** Was an admin a second ago and is a learner now. */
  'demoted',
] as const

export type Actor = (typeof actors)[number]

const strangers = ['strangerLearner', 'strangerManager', 'strangerAdmin'] as const
const learners = ['learner', 'teammate', 'otherLearner', 'adminElsewhere', 'demoted'] as const
const managers = ['manager', 'otherManager', 'head'] as const

/** Everybody with a living session in this organization. */
export const house: readonly Actor[] = [...learners, ...managers, 'admin']
const managersAndAdmin: readonly Actor[] = [...managers, 'admin']
/** Pages that show each organization its own: strangers find theirs there. */
export const signedIn: readonly Actor[] = [...house, ...strangers]
export const anyManager: readonly Actor[] = [...managersAndAdmin, 'strangerManager', 'strangerAdmin']
export const anyAdmin: readonly Actor[] = ['admin', 'strangerAdmin']
