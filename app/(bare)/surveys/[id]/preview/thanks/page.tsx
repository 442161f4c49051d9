import type { Metadata } from 'next'
import { SurveyThanks } from '@/app/(public)/s/[code]/survey-thanks'
import { view } from '@/app/gate'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readSurveyLink } from '@/db/survey-links'
import { isId } from '@/lib/ids'
import { PreviewFrame } from '../frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('surveys'))('preview'),
})

export default whole(PreviewThanks, { as: 'main' })

async function PreviewThanks({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const link = await view('surveys.read', async tx => (isId(id) ? readSurveyLink(tx, id) : null))
  return (
    <PreviewFrame id={link.id}>
      <SurveyThanks teamName={link.teamName} thanks={link.thanks ?? link.usualThanks} />
    </PreviewFrame>
  )
}
