import { demoPassword, demoPeople } from '@/lib/demo'
import { asJob, closeClerk } from '../clerk'
import { closePortal } from '../client'
import { foldSums } from '../daily-sums'
import { seedBoard } from './board'
import { type Cast, harbour, northside } from './cast'
import { chanceOf } from './chance'
import { seedCommitment } from './commitment'
import { seedFeedback } from './feedback'
import { seedFeedbackTags } from './feedback-tags'
import { seedGoals } from './goals'
import { seedNotices } from './notices'
import { seedLeaver } from './people'
import { seedPractice } from './practice'
import { seedPublicPage } from './public-page'
import { seedQuizzes } from './quizzes'
import { seedShares } from './shares'
import { seedStandardChecks } from './standard-checks'
import { seedStandardProposals } from './standard-proposals'
import { seedStandards } from './standards'
import { seedTeamVisions } from './team-visions'
import { seedTrail } from './trail'
import { seedWayIn } from './ways-in'
import { seedWorksheets } from './worksheets'
import { foundWorld } from './world'

/** Writes the demo through the same contexts as the application. It counts back from SEED_DAY. */
const day = process.env.SEED_DAY
if (!day) throw new Error('SEED_DAY is not set: the day from which the demo counts back, such as 2026-03-02')

const fill = async (cast: Cast, seedDay: string) => {
  const world = await foundWorld(cast, seedDay)
  await seedTrail(world)
  // With a chance of their own: what comes after falls as it would without them.
  await seedStandards({ ...world, chance: chanceOf(`${cast.shortName} standards`) })
  await seedFeedback(world)
  await seedQuizzes(world)
  await seedWorksheets(world)
  await seedFeedbackTags(world)
  await seedGoals(world)
  await seedLeaver(world)
  await seedPractice(world)
  await seedWayIn(world)
  await seedTeamVisions(world)
  await seedShares(world)
  await seedBoard(world)
  await seedNotices(world)
  await seedStandardChecks(world)
  await seedStandardProposals(world)
  await seedPublicPage(world)
  await seedCommitment(world)
  // Its days are over, and their nights too.
  await asJob(world.organizationId, 'fold-sums', foldSums)
}

await fill(harbour, day)
await fill(northside, day)
await closePortal()
await closeClerk()

console.log('You can be:')
for (const { login, name } of demoPeople) console.log(`  ${login.padEnd(18)} ${name}`)
console.log(`Everybody's password is: ${demoPassword}`)
