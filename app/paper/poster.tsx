import { Words } from '@/app/ui/words'
import { type Paper, sizes } from '@/lib/papers'
import type { Setting } from '@/lib/poster'

/** One sentence or a few, to frame: much paper, a brass needle, and whose words they are. */
export function Poster({
  words,
  name,
  paper,
  setting,
}: {
  words: string
  name: string
  paper: Paper
  setting: Setting
}) {
  // Everything is a part of the sheet's width, on the screen as on paper.
  const size = `${((setting.size / sizes[paper].width) * 100).toFixed(3)}cqi`
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 4 120" className="hung-needle">
        <path d="M2 0 4 84 2 120 0 84Z" fill="var(--color-brass)" />
      </svg>
      <div
        className="hung-words"
        data-few={setting.few || undefined}
        style={{ fontSize: size, lineHeight: setting.leading }}
      >
        <Words as="p">{words}</Words>
      </div>
      <p translate="no" className="hung-name font-serif">
        <bdi>{name}</bdi>
      </p>
    </>
  )
}
