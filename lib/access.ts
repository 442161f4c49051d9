/** Everything that can be done, and by which role. The whole policy of the house on one screen. */
export type Role = 'learner' | 'manager' | 'admin'

const everybody = ['learner', 'manager', 'admin'] as const
const managers = ['manager', 'admin'] as const
const admins = ['admin'] as const

const abilities = {
  'today.read': everybody,
  'readings.read': everybody,
  'readings.tick': everybody,
  'readings.decide': everybody,
  'readings.compare': everybody,
  'readings.set-working-days': everybody,
  'practice.set-aside': everybody,
  'practice.let-go': everybody,
  'practice.word-mantra': everybody,
  'practice.choose': everybody,
  'practice.look-back': everybody,
  'practice.take-pulse': everybody,
  'notices.read': everybody,
  'notices.choose': everybody,
  'tough-day.read': everybody,
  'tough-day.add-reason': everybody,
  'tough-day.remove-reason': everybody,
  'mirror.read': everybody,
  'commitment.read': everybody,
  // One's own, with the rank of an executive: the database asks again.
  'commitment.show': everybody,
  'commitment.hide': everybody,

  'account.read': everybody,
  'account.rename': everybody,
  'account.change-password': everybody,
  'account.read-trail': everybody,
  'account.set-theme': everybody,
  'account.set-locale': everybody,
  'account.sign-out': everybody,
  'account.sign-out-everywhere': everybody,
  'account.end-session': everybody,
  'account.choose-organization': everybody,
  'account.dismiss-reset': everybody,

  'people.read': everybody,
  'people.see-person': admins,
  'people.change': admins,
  'people.deactivate': admins,
  'people.bring-back': admins,
  // Managers: learners into their own teams, seen and taken back by them alone.
  'people.see-invitations': managers,
  'people.invite': managers,
  'people.remake-invitation': managers,
  'people.withdraw-invitation': managers,
  // Managers: the learners of their teams. The database asks again, for every organization of the person.
  'people.let-in': managers,
  'teams.read': admins,
  'teams.save': admins,
  'teams.remove': admins,

  'standards.read': everybody,
  'standards.accept': everybody,
  'standards.edit': admins,
  'standards.adopt': admins,
  'standards.publish': admins,
  'standards.discard': admins,
  'standards.entrust': admins,
  'standards.retire': admins,
  'standards.bring-back': admins,
  'standards.see-acceptances': managers,
  // Of the people of their teams.
  'standards.see-matrix': managers,
  'standards.export-matrix': managers,
  'standards.nudge': managers,
  'standards.see-record': managers,
  'standards.record-on-paper': managers,
  // By managers of their teams, and whoever was appointed for a team; the database knows.
  'standards.check': everybody,
  // One's own, the same day.
  'standards.withdraw-check': everybody,
  'standards.see-checkers': managers,
  'standards.appoint-checker': managers,
  'standards.dismiss-checker': managers,
  // Of oneself and one's teams; the database knows.
  'standards.see-checks': everybody,
  // Of oneself.
  'standards.reply-to-check': everybody,
  'standards.ask-customers': admins,
  'standards.end-question': admins,
  'standards.propose': everybody,
  // One's own, while it waits.
  'standards.withdraw-proposal': everybody,
  // One's own, and those that one decides about; the database knows.
  'standards.read-proposals': everybody,
  // Admins, and whoever looks after the standard that it would change.
  'standards.decide-proposal': everybody,
  'standards.ask-everyone': admins,
  'standards.end-exercise': admins,
  'standards.see-exercises': admins,
  // What customers read of them without signing in.
  'standards.make-public': admins,
  'standards.make-private': admins,
  'standards.see-public-page': admins,
  'standards.word-public-page': admins,
  'standards.open-public-page': admins,
  'standards.close-public-page': admins,

  'worksheets.read': everybody,
  'worksheets.write': everybody,
  // One's own.
  'worksheets.print': everybody,
  'worksheets.see-done': managers,
  'worksheets.expect': admins,
  // Whoever it is shared with: the database knows.
  'worksheets.share': everybody,
  'worksheets.take-back': everybody,
  'worksheets.read-shared': everybody,

  'compass.read': everybody,
  'compass.print': everybody,
  'compass.make-poster': everybody,
  // Of a team by those who manage it, of the organization by admins.
  'compass.set-vision': managers,

  'goals.read': everybody,
  'goals.write': everybody,
  'goals.reach': everybody,
  'goals.review': everybody,
  'goals.remove': everybody,
  'goals.make-poster': everybody,
  'goals.make-feed': everybody,
  'goals.revoke-feed': everybody,

  'quizzes.read': everybody,
  'quizzes.take': everybody,
  'quizzes.see-taken': managers,

  'feedback.read': everybody,
  'feedback.log': everybody,
  // One's own; tags also for those who lead the team.
  'feedback.change': everybody,
  'feedback.withdraw': everybody,
  'feedback.tag': everybody,
  'feedback.link': managers,
  'tags.read': admins,
  'tags.save': admins,
  'tags.retire': admins,
  'tags.bring-back': admins,

  'surveys.read': managers,
  'surveys.save': managers,
  'surveys.word': admins,
  'surveys.pause': managers,
  'surveys.resume': managers,
  'surveys.revoke': managers,

  'dashboard.read': managers,
  'dashboard.export': managers,

  'board.read': everybody,
  'board.answer': everybody,
  'board.withdraw': everybody,
  'board.thank': everybody,
  'board.take-thanks-back': everybody,
  'board.hide': admins,
  'board.bring-back': admins,

  'settings.read': admins,
  'settings.read-trail': admins,
  'settings.save': admins,
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof abilities

export const abilityNames = Object.keys(abilities) as Ability[]

/** What is written for oneself alone: closed for a day to whoever was let back in by somebody else. */
const ofOwnWords: readonly Ability[] = [
  'worksheets.write',
  'worksheets.print',
  'worksheets.share',
  'compass.print',
  'compass.make-poster',
  'quizzes.take',
  'readings.tick',
  'readings.decide',
  'readings.compare',
  'readings.set-working-days',
  'board.answer',
  'board.withdraw',
  'goals.write',
  'goals.reach',
  'goals.review',
  'goals.remove',
  'goals.make-poster',
  'goals.make-feed',
  'goals.revoke-feed',
  'practice.set-aside',
  'practice.let-go',
  'practice.word-mantra',
  'practice.choose',
  'practice.look-back',
  'practice.take-pulse',
  'tough-day.add-reason',
  'tough-day.remove-reason',
  'commitment.show',
]

export const needsOwnWords = (ability: Ability): boolean => ofOwnWords.includes(ability)

/** Whether a role may do a thing. In pages it only hides; the gate is what decides. */
export const can = (member: { role: Role }, ability: Ability): boolean =>
  (abilities[ability] as readonly Role[]).includes(member.role)
