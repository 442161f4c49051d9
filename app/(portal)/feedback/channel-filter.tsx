import { Button } from '@/app/ui/button'
import { words } from '@/app/words'
import { type Channel, channels } from '@/lib/feedback'

/** Shows one channel or all. A plain form: what it chooses stands in the address and can be shared. */
export async function ChannelFilter({ channel }: { channel: Channel | null }) {
  const t = await words('feedback')
  return (
    <form action="/feedback" className="flex flex-wrap items-end gap-3">
      <div className="grid gap-1.5">
        <label htmlFor="channel" className="font-medium">
          {t('channel')}
        </label>
        <select
          id="channel"
          name="channel"
          key={channel}
          defaultValue={channel ?? ''}
          className="min-h-11 rounded-md border border-field bg-sheet px-3 py-2 text-ink"
        >
          <option value="">{t('all')}</option>
          {channels.map(one => (
            <option key={one} value={one}>
              {t(`channel_${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" kind="quiet">
        {t('show')}
      </Button>
    </form>
  )
}
