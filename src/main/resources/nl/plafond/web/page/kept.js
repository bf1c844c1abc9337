/** The kept variants of a model, for as long as the window is open. */

/** Keeps them. */
export function keep(model, variants) {
  try {
    sessionStorage.setItem(keyOf(model), JSON.stringify(variants));
  } catch {
    // A browser that keeps nothing still has them in memory.
  }
}

/** What was kept; nothing where that cannot be read. */
export function kept(model) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(model)) ?? '[]').filter(({name, changes, scenario, set}) => (name || changes) && scenario && set);
  } catch {
    return [];
  }
}

function keyOf(model) {
  return `plafond:${model.id}`;
}
