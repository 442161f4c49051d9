import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { PublicForm } from './deed-forms'

/** What customers would read of a standard, and the way to let them, or to take it away from them. */
export async function PublicCare({ id, isPublic }: { id: string; isPublic: boolean }) {
  const t = await words('public_page')
  return (
    <>
      <p className="text-ink-soft">
        {t(isPublic ? 'care_public' : 'care_private')}{' '}
        <Link href="/standards/public" className="link">
          {t('care_page')}
        </Link>
      </p>
      <PublicForm id={id} isPublic={isPublic}>
        {t(isPublic ? 'make_private' : 'make_public')}
      </PublicForm>
    </>
  )
}
