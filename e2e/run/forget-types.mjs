import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../db/run/folder.mjs'

/** Takes away what earlier builds wrote about pages: those that have moved since would be found wrong. */
export function forgetTypes() {
  for (const folder of ['.next/types', '.next/dev/types', '.next-test/types', '.next-test/dev/types'])
    rmSync(join(project, folder), { recursive: true, force: true })
}
