'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '#use-words'
import { Button } from './button'

/** The browser's own dialog over the page. Closed with its button, with Escape, or by whoever holds `open`. */
export function Dialog({
  title,
  open,
  onClose,
  closing,
  beside,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  /** What its button says, where that is not just to close. */
  closing?: string
  /** Beside that button, which comes first: nothing is lost by an Enter too many. */
  beside?: ReactNode
  children: ReactNode
}) {
  const t = useWords('forms')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm border border-field bg-sheet p-5 text-ink backdrop:bg-black/40 sm:p-8"
    >
      <div className="grid gap-5">
        <h2 id={heading}>{title}</h2>
        {children}
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" onClick={onClose}>
            {closing ?? t('close')}
          </Button>
          {beside}
        </div>
      </div>
    </dialog>
  )
}
