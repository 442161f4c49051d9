import type { World } from './world'

/** A thing that a world has once, whoever asks for it first. */
export const once = <T>(make: (world: World) => Promise<T>) => {
  const made = new WeakMap<World, Promise<T>>()
  return (world: World): Promise<T> => {
    const present = made.get(world) ?? make(world)
    made.set(world, present)
    return present
  }
}
