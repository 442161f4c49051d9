'use client'

import { lazy, Suspense, useRef, useState } from 'react'
import { useWords } from '#use-words'
import { Button } from '@/app/ui/button'
import { TextArea } from '@/app/ui/field'
import type { FieldState } from '@/app/ui/field-state'

/** Comes when it is asked for: it is larger than the whole form. */
const GuidanceText = lazy(() => import('./guidance-text').then(module => ({ default: module.GuidanceText })))

/** Markdown to write, and how it will be read. Without script the saved draft shows it. */
export function GuidanceField({ of }: { of: FieldState }) {
  const t = useWords('standards')
  const field = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<string | null>(null)
  const written = () => field.current?.querySelector('textarea')?.value ?? ''
  return (
    <div className="grid gap-3">
      <div ref={field} onInput={() => shown !== null && setShown(written())}>
        <TextArea of={of} label={t('field_guidance')} help={t('field_guidance_help')} rows={8} optional />
      </div>
      <div className="needs-script">
        <Button
          kind="quiet"
          aria-expanded={shown !== null}
          onClick={() => setShown(shown === null ? written() : null)}
        >
          {t(shown === null ? 'preview' : 'preview_close')}
        </Button>
      </div>
      {shown !== null && (
        <section aria-label={t('preview_title')} className="max-w-2xl border-brass border-s-2 ps-4">
          {shown.trim() === '' ? (
            <p className="text-ink-soft">{t('preview_empty')}</p>
          ) : (
            <Suspense fallback={<p className="text-ink-soft">{t('preview_coming')}</p>}>
              <GuidanceText>{shown}</GuidanceText>
            </Suspense>
          )}
        </section>
      )}
    </div>
  )
}
