import { safely } from '../errors/safely';

/** The longest wait for a frame: a hidden window draws none, while another may be visible. */
const MAX_FRAME_MS = 100;

/**
 * Returns a scheduler: it runs a function at the end of this microtask if none ran in this frame, else in the next one.
 * A single change is seen at once, and a storm is drawn as often as the screen is.
 */
export function oncePerFrame(): (run: () => void) => void {
  let hasRun = false;

  function runNow(run: () => void): void {
    hasRun = true;
    inNextFrame(() => (hasRun = false));
    safely(run)();
  }

  return (run) => {
    if (hasRun) inNextFrame(() => runNow(run));
    else queueMicrotask(safely(() => runNow(run)));
  };
}

function inNextFrame(run: () => void): void {
  const stop = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const runOnce = safely(() => {
    stop();
    run();
  });
  const frame = window.requestAnimationFrame(runOnce);
  const timer = window.setTimeout(runOnce, MAX_FRAME_MS);
}
