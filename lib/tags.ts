/** Tags that a new organization may begin with; they are its own from then on. */
export const starterTags = ['Waiting', 'Cleanliness', 'Friendliness', 'Breakfast', 'Price', 'Noise'] as const
