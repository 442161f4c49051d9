import { csvOf, isOneTooMany, tooManyExports } from '@/app/exports'
import { formatFor } from '@/app/format'
import { endpoint } from '@/app/gate'
import { addAuditEntry } from '@/db/audit'
import { readDashboard } from '@/db/dashboard'
import { downloadForm } from '@/lib/dashboard.form'
import { newId } from '@/lib/ids'
import { linesToDownload } from '../download'

/** What the dashboard shows, as a file: the whole of it, or one figure. Whoever takes it away leaves a trace. */
export const GET = endpoint('dashboard.export', downloadForm, async (tx, { figure, filter }, me, scope) => {
  const dashboard = await readDashboard(tx, scope, filter, me)
  const lines = dashboard && (await linesToDownload(dashboard, formatFor(me.locale, me.timeZone), figure))
  if (!lines) return null
  if (await isOneTooMany(tx, me)) return tooManyExports()
  await addAuditEntry(tx, {
    id: newId(me.now),
    memberId: me.memberId,
    deed: 'dashboard.export',
    subjectId: filter.team,
  })
  const name = ['dashboard', figure, dashboard.range.from, dashboard.range.to].filter(Boolean).join('-')
  return new Response(csvOf(lines), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  })
})
