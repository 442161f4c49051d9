'use client'

import { Button } from './button'
import type { ButtonKind } from './button-look'

/** Opens the browser's own dialog. Without script the browser's menu does. */
export function PrintButton({ kind = 'quiet', children }: { kind?: ButtonKind; children: string }) {
  return (
    <Button kind={kind} className="needs-script" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
