import { Fragment } from 'react'
import { contentIn } from '@/lib/content'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { titleFor } from '@/lib/worksheets/worksheet'

/** The titles of the steps that are shared, in one line. */
export function Parts({
  share,
  locale,
  reader,
}: {
  share: { slug: string; version: number; steps: string[] }
  locale: string
  reader: 'writer' | 'others'
}) {
  const steps = findWorksheet(share.slug, share.version)?.steps ?? []
  return steps
    .filter(step => share.steps.includes(step.key))
    .map((step, at) => {
      const { texts, lang } = contentIn(step.texts, locale)
      return (
        <Fragment key={step.key}>
          {at > 0 && ' · '}
          <span data-content="" lang={lang}>
            {titleFor(reader, texts)}
          </span>
        </Fragment>
      )
    })
}
