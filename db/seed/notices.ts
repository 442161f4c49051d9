import { minuteOf, type NoticeKind } from '@/lib/notices'
import { noteSeen, saveNoticeChoices } from '../notice-times'
import type { World } from './world'

/** What people who like it quiet have chosen: a time of the day, and what they need not be told. */
const quiet: readonly { time: string; silenced: NoticeKind[] }[] = [
  { time: '08:30', silenced: ['thanked'] },
  { time: '15:00', silenced: ['read', 'thanked'] },
  { time: '13:15', silenced: [] },
]

/** Every fourth looks at notices at a time of their own, the admin among them; some have looked a while ago. */
export const seedNotices = async ({ as, chance, daysAgo, admin, people }: World) => {
  const choosing = [admin, ...people.filter(({ name }, at) => at % 4 === 3 && name !== admin.name)]
  for (const [at, person] of choosing.entries()) {
    const { time, silenced } = quiet[at % quiet.length] ?? { time: '08:30', silenced: [] }
    const { memberId } = person
    await as(person, async tx => {
      await saveNoticeChoices(tx, {
        id: chance.id(),
        memberId,
        minute: minuteOf(time),
        silenced: silenced.map(kind => ({ id: chance.id(), kind })),
      })
      await noteSeen(tx, { id: chance.id(), memberId, until: daysAgo(2 + (at % 5)) })
    })
  }
}
