import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { Mark } from '@/app/ui/mark'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readTyped } from '../typed'
import { isFounded } from './founded'
import { SetUpForm } from './set-up-form'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('set_up'))('title') })

export default whole(SetUp)

/** An installation that has no organization yet offers to set one up; any other leads to its sign-in. */
async function SetUp() {
  if (await isFounded()) redirect('/sign-in')
  const t = await words('set_up')
  const typed = readTyped((await cookies()).get('__Host-set-up')?.value, 'set-up')
  return (
    <ClientWords namespaces={[]}>
      <header className="grid gap-4">
        <Mark className="size-14" />
        <h1>{t('title')}</h1>
        <p className="text-ink-soft text-lg">{t('intro')}</p>
      </header>
      <SetUpForm values={typed?.values ?? {}} errors={typed?.errors ?? {}} />
    </ClientWords>
  )
}
