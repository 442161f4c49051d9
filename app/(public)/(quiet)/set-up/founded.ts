import { publicView } from '@/app/gate'
import { isSetUp } from '@/db/organizations'

let founded = false

/** Whether there is an organization. Once there is one there always is, and the database isn't asked again. */
export const isFounded = async (): Promise<boolean> => {
  founded ||= await publicView(isSetUp)
  return founded
}
