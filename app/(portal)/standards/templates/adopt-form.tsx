'use client'

import type { ReactNode } from 'react'
import { useWords } from '#use-words'
import { Help, Problem } from '@/app/ui/field-notes'
import { describedBy, initialList } from '@/app/ui/field-state'
import { Form } from '@/app/ui/form'
import { Link } from '@/app/ui/link'
import { Submit } from '@/app/ui/submit'
import { adopt } from './actions'
import type { AdoptForm as Fields } from './forms'

type Offered = {
  key: string
  title: string
  lang: string
  /** What it says. */
  text: ReactNode
  /** The standard that was made of it already. */
  takenAs: string | null
}

/** Templates to be ticked; those that were taken already lead to what became of them. */
export function AdoptForm({ offered }: { offered: Offered[] }) {
  const t = useWords('standards')
  const someLeft = offered.some(({ takenAs }) => takenAs === null)
  const help = t(someLeft ? 'field_templates_help' : 'templates_all_taken')
  return (
    <Form<Fields> id="adopt" action={adopt} labels={{ templates: t('field_templates') }}>
      {({ templates: of }) => (
        <>
          <fieldset id={of.id} aria-describedby={describedBy(of, help)} className="grid grid-cols-1 gap-4">
            <legend className="mb-1 font-medium">{t('field_templates')}</legend>
            <Help of={of}>{help}</Help>
            <Problem of={of} />
            <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
              {offered.map(({ key, title, lang, text, takenAs }) => (
                <li
                  key={key}
                  className="grid grid-cols-1 content-start gap-2 border border-line bg-sheet p-5 has-checked:border-navy has-checked:ring-1 has-checked:ring-navy"
                >
                  {takenAs === null ? (
                    <label className="flex min-h-11 items-center gap-3 font-serif text-xl hover:text-navy">
                      <input
                        id={`${of.id}-${key}`}
                        type="checkbox"
                        name={of.name}
                        value={key}
                        defaultChecked={initialList(of).includes(key)}
                        className="size-5 shrink-0"
                      />
                      <span data-content="" lang={lang}>
                        {title}
                      </span>
                    </label>
                  ) : (
                    <p className="flex flex-wrap items-center gap-x-4">
                      <Link
                        href={`/standards/${takenAs}`}
                        className="link inline-flex min-h-11 items-center font-serif text-xl"
                      >
                        <span data-content="" lang={lang}>
                          {title}
                        </span>
                      </Link>
                      <span className="font-medium text-sea text-sm">{t('taken')}</span>
                    </p>
                  )}
                  {text}
                </li>
              ))}
            </ul>
          </fieldset>
          {someLeft && (
            <div>
              <Submit>{t('adopt')}</Submit>
            </div>
          )}
        </>
      )}
    </Form>
  )
}
