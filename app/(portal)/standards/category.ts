import type { Category } from '@/lib/standards'

type Name = (key: `category_${Exclude<Category, 'own'>}`) => string

/** The name of a category: one of the common four, or the organization's own word. */
export const categoryName = (
  t: Name,
  { category, ownCategory }: { category: Category; ownCategory: string | null },
) => (category === 'own' ? (ownCategory ?? '') : t(`category_${category}`))
