import 'server-only'
import {
  getAccessFallbackHTTPStatus,
  isHTTPAccessFallbackError,
} from 'next/dist/client/components/http-access-fallback/http-access-fallback'
import { isRedirectError } from 'next/dist/client/components/redirect-error'
import { unstable_rethrow } from 'next/navigation'
import type { ComponentType, ReactNode } from 'react'
import LostInFrame from './(portal)/not-found'
import { documentInHand } from './answer'
import { Broken } from './broken'
import LostAlone from './not-found'
import { report } from './report'
import { currentMember } from './session'
import { SignedOut } from './signed-out'
import { SomebodyElse } from './somebody-else'
import { OpenedByMember } from './ui/opened-by'

type Way = {
  /** What stands in for the page where something isn't found. */
  Lost?: ComponentType
  /** `main` where the page has no frame around it that is the main part already. */
  as?: 'main' | 'div'
}

/**
 * Every page is made by it, so that it comes whole from the server also where something isn't found or fails: Next
 * itself would send an empty document then, which stays white until its script has come, or for good
 * (https://github.com/vercel/next.js/issues/62228). What the browser draws, `not-found.tsx` and `error.tsx` answer.
 */
export const whole = <Props,>(
  Page: (props: Props) => Promise<ReactNode>,
  { as = 'div', Lost = as === 'div' ? LostInFrame : LostAlone }: Way = {},
) =>
  async function WholePage(props: Props) {
    try {
      // What was posted has failed in the gate, or isn't of who is here by now.
      const answered = documentInHand()?.statusCode
      if (answered === 500) return <Broken as={as} posted />
      if (answered === 409) return <SomebodyElse as={as} />
      return await openedBy(Page(props))
    } catch (failure) {
      const document = documentInHand()
      if (!document) throw failure
      if (isHTTPAccessFallbackError(failure)) {
        document.statusCode = getAccessFallbackHTTPStatus(failure)
        return <Lost />
      }
      // Sent without script: going on to the sign-in page would lose what was typed.
      const posted = document.req.method === 'POST'
      if (posted && isRedirectError(failure) && !(await currentMember())) {
        document.statusCode = 401
        return <SignedOut as={as} />
      }
      unstable_rethrow(failure)
      report(failure)
      document.statusCode = 500
      return <Broken as={as} posted={posted} />
    }
  }

/** With the page, not with its frame, which stands while its reader moves on: somebody else may have signed in since. */
const openedBy = async (page: Promise<ReactNode>): Promise<ReactNode> => {
  const drawn = await page
  const me = await currentMember()
  return me ? <OpenedByMember id={me.memberId}>{drawn}</OpenedByMember> : drawn
}
