import 'server-only'
import { countAgainst, takeBack } from '@/db/limits'
import { addressOf } from './address'
import { publicView } from './gate'

const quarterOfAnHour = 15 * 60
const perAddress = 100

/**
 * Whether one more secret may be tried from where a request comes from. It is counted at once, so that many at a time
 * are no way round; `rightAfterAll` takes it back.
 */
export const mayTry = async (secret: 'set-up' | 'way-in', { headers }: Request) => {
  const key = `${secret}:address:${addressOf(headers)}`
  const count = await publicView(tx => countAgainst(tx, key, quarterOfAnHour))
  const rightAfterAll = () => publicView(async tx => ({ done: await takeBack(tx, key, quarterOfAnHour) }))
  if (count <= perAddress) return { rightAfterAll }
  await rightAfterAll()
  return null
}
