const usual = [10_000, 100_000, 1_000_000, 10_000_000]

/** At how many responses one looks: the usual steps, and the most that was asked for. */
export const sizesUpTo = (most: number): number[] => [...usual.filter(size => size < most), most]
