'use client'

import { createContext, type ReactNode, use } from 'react'

const OpenedBy = createContext('')

/** Tells every form inside which member has opened the page. */
export function OpenedByMember({ id, children }: { id: string; children: ReactNode }) {
  return <OpenedBy value={id}>{children}</OpenedBy>
}

/** Goes along with a form: somebody else may have signed in by the time it is sent, and then the gate refuses it. */
export function OpenedByField() {
  return <input type="hidden" name="opened_by" value={use(OpenedBy)} />
}
