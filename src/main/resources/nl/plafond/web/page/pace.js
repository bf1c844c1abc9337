/** Keeping up with a hand that moves fast: the first move counts at once, of the ones right after it only the last. */

/** The action, done at most once in so many milliseconds, and always once more after the last call. */
export function paced(action, milliseconds) {
  let last = -Infinity;
  let timer = null;
  return () => {
    if (timer !== null) return;
    const wait = last + milliseconds - performance.now();
    const act = () => {
      timer = null;
      last = performance.now();
      action();
    };
    if (wait <= 0) act();
    else timer = setTimeout(act, wait);
  };
}
