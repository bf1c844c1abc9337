/** Work in slices, so that the page never stands still. */

const SLICE = 12;

/** Does the tasks one by one and lets the browser breathe as soon as a slice has taken its time. */
export async function inSlices(tasks) {
  let until = performance.now() + SLICE;
  for (const task of tasks) {
    if (performance.now() >= until) {
      await breath();
      until = performance.now() + SLICE;
    }
    task();
    // A chart paints itself right after the task; that counts too.
    await null;
  }
}

/** Until what was drawn is on the screen; a page in the background paints nothing, so it does not wait for ever. */
export function painted() {
  const frames = new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Promise.race([frames, new Promise(resolve => setTimeout(resolve, 500))]);
}

function breath() {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}
