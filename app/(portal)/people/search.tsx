import { Button } from '@/app/ui/button'
import { words } from '@/app/words'

/** Looks for a name; a plain form, so that what was looked for stands in the address. */
export async function Search({
  typed,
  former,
  mayAskFormer,
}: {
  typed: string
  former: boolean
  mayAskFormer: boolean
}) {
  const t = await words('people')
  return (
    <search>
      <form action="/people" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="grid w-full gap-1.5 sm:w-80">
          <label htmlFor="name" className="font-medium">
            {t('search')}
          </label>
          <input
            id="name"
            name="name"
            type="search"
            defaultValue={typed}
            maxLength={80}
            dir="auto"
            className="min-h-11 w-full rounded-md border border-field bg-sheet px-3 py-2"
          />
        </div>
        {mayAskFormer && (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="former" value="1" defaultChecked={former} className="size-5" />
            {t('former')}
          </label>
        )}
        <Button type="submit" kind="quiet">
          {t('search_submit')}
        </Button>
      </form>
    </search>
  )
}
