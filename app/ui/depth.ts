const steps = ['', 'ps-6', 'ps-12', 'ps-18', 'ps-24']

/** How far in something stands that lies so deep in a tree, 0 at its top; what lies deeper than four stands no further. */
export const depthLook = (depth: number) => steps[Math.min(depth, steps.length - 1)] ?? ''
