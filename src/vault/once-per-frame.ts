/** How long a frame is waited for, in milliseconds: a window that nobody sees draws none, and another may be seen. */
const LONGEST_FRAME = 100;

/**
 * Returns what runs a function at the end of this microtask where none ran in this frame, and else in the next one:
 * what comes alone is seen at once, and a storm is drawn as often as the screen is.
 */
export function oncePerFrame(): (run: () => void) => void {
  let hasRun = false;

  function runNow(run: () => void): void {
    hasRun = true;
    inNextFrame(() => (hasRun = false));
    run();
  }

  return (run) => {
    if (hasRun) inNextFrame(() => runNow(run));
    else queueMicrotask(() => runNow(run));
  };
}

function inNextFrame(run: () => void): void {
  const stop = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const runOnce = () => {
    stop();
    run();
  };
  const frame = window.requestAnimationFrame(runOnce);
  const timer = window.setTimeout(runOnce, LONGEST_FRAME);
}
