import { cookies } from 'next/headers'
import type { CSSProperties, ReactNode } from 'react'
import { ourType, serifName } from '@/app/fonts'
import { ButtonLink } from '@/app/ui/button'
import { buttonLook } from '@/app/ui/button-look'
import { PrintButton } from '@/app/ui/print-button'
import { words } from '@/app/words'
import { type Paper, papers } from '@/lib/papers'
import { canDraw } from './browser'
import type { Format } from './draw'
import { furtherFonts } from './fonts'
import { MarginName } from './margin-name'
import { missingCookie, readMissing, readTrouble } from './trouble'

type Props = {
  /** Without what follows the question mark. */
  address: string
  /** What follows it, beside the paper. */
  query?: Record<string, string>
  paper: Paper
  /** What it can be taken away as, and from where. */
  files?: { format: Format; address: string }[]
  back: { address: string; label: string }
  /** Another sheet that one may want instead. */
  also?: { address: string; label: string }
  /** What is said on the screen alone, above the sheet. */
  title?: string
  trouble?: unknown
  /** Stands in the margin of each printed page. */
  name?: string
  /** A single sheet, filled to its edges, that begins on this side. */
  poster?: 'ltr' | 'rtl'
  /** Says why there is nothing to print. */
  notice?: ReactNode
  /** The sheet. */
  children?: ReactNode
}

/**
 * A page that is a sheet of paper: on the screen as it comes out of the printer, without the rail. The browser prints
 * it; where there is a Chromium, it can also be had as a file, drawn from this very page.
 */
export async function PaperPage(props: Props) {
  const { address, query = {}, paper, files = [], back, also, notice, children } = props
  const t = await words('paper')
  const on = (paper: Paper) => `?${new URLSearchParams({ ...query, paper })}`
  const fonts = { '--font-newsreader': `${serifName}, ${furtherFonts}` } as CSSProperties
  return (
    <main
      className={`${ourType} grid min-h-dvh grid-cols-1 content-start justify-items-center gap-6 px-4 py-6 print:block print:p-0`}
    >
      <header className="grid w-full max-w-3xl gap-3 print:hidden">
        {props.title && <h1>{props.title}</h1>}
        <WhyNoFile asked={props.trouble} />
        <div className="flex flex-wrap items-center gap-3">
          {children && <PrintButton kind="primary">{t('print')}</PrintButton>}
          {children &&
            canDraw() &&
            files.map(file => (
              <a key={file.format} href={file.address + on(paper)} className={buttonLook('quiet')}>
                {t(file.format)}
              </a>
            ))}
          {children &&
            papers
              .filter(other => other !== paper)
              .map(other => (
                <ButtonLink key={other} kind="quiet" href={address + on(other)}>
                  {t(`on_${other}`)}
                </ButtonLink>
              ))}
          {[...(also ? [also] : []), back].map(to => (
            <ButtonLink key={to.address} kind="quiet" href={to.address}>
              {to.label}
            </ButtonLink>
          ))}
        </div>
        {children && (
          <p className="text-ink-soft text-sm">
            {t(`set_for_${paper}`)} {t(canDraw() ? 'dialog' : 'dialog_saves')}
          </p>
        )}
        {children && <p className="without-script text-ink-soft text-sm">{t('from_menu')}</p>}
      </header>
      {notice && <div className="w-full max-w-3xl">{notice}</div>}
      {children && (
        <article
          style={fonts}
          className={`paper paper-${paper} ${props.poster ? `hung hung-${paper}` : ''}`}
          dir={props.poster}
          data-name={props.name}
        >
          {children}
          {props.name && <MarginName />}
        </article>
      )}
    </main>
  )
}

async function WhyNoFile({ asked }: { asked: unknown }) {
  const trouble = readTrouble(asked)
  if (!trouble) return null
  const t = await words('paper')
  const missing = trouble === 'letters' ? readMissing((await cookies()).get(missingCookie)?.value) : []
  return (
    <p role="alert" className="max-w-2xl border-coral border-s-4 ps-4">
      {missing.length > 0
        ? t.rich('trouble_these', {
            letters: () => (
              <bdi translate="no" className="font-medium">
                {missing.join(' ')}
              </bdi>
            ),
          })
        : t(`trouble_${trouble}`)}
    </p>
  )
}
