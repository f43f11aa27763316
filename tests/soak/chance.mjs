// Numbers that look random and are the same each time.

/** Draws from 0 up to, and without, 1. */
export function chances(seed = 1) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
