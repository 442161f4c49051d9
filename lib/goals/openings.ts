import type { Content } from '../content'

/** How a goal can begin, for whoever has none yet: the goal, and what carries it. */
export const openings: Content<readonly { goal: string; way: string }[]> = {
  en: [
    {
      goal: 'Greet ten guests by name on each early shift until the end of June.',
      way: 'Three names first. At five names, almond croissants for the whole desk.',
    },
    {
      goal: 'Talk for ten minutes in Portuguese with the woman at the fish stall, before September.',
      way: 'It began as “stop pointing at things”. Every Saturday one question more, and on the last one dinner from her stall.',
    },
    {
      goal: 'Swim forty lengths on my fortieth birthday.',
      way: 'Long-term. Twenty by spring, with my brother in the lane beside me; looked at on the first of each month.',
    },
  ],
}
