import type { Content } from './content'
import type { StoryKind } from './practice'

interface PracticeTexts {
  /** What one says to oneself before the first customer, until one has words of one's own. */
  mantra: string
  /** A way to make a difference, for each kind of story. */
  kinds: Record<StoryKind, string>
}

export const practiceTexts: Content<PracticeTexts> = {
  en: {
    mantra: 'The rest can wait. This person is here now.',
    kinds: {
      remembered: 'Remember something about somebody, and let them notice.',
      helped_choose: 'Help somebody choose, even if they then take the cheaper one.',
      asked_after: 'Ask somebody afterwards how it went.',
      made_right: 'Make one thing right that we got wrong, and tell them so.',
      other_way: 'When the answer has to be no, offer another way.',
    },
  },
}
