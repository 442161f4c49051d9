'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/ui/button'

export function PrintButton() {
  const t = useTranslations('worksheets')
  return (
    <Button kind="quiet" className="needs-script" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
