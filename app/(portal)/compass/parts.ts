import { ownSheets } from './own-sheets'
import type { ReadPart } from './part'
import { pyramid } from './pyramid'
import { sharedVisions } from './shared-visions'

/** From what all share to what is one's own. A part with nothing to say isn't there. */
export const parts: ReadPart[] = [sharedVisions, ownSheets, pyramid]
