// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oncePerFrame } from '../../src/vault/once-per-frame';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what runs once per frame', () => {
  it('runs at the end of the microtask where nothing ran in this frame', async () => {
    const run = vi.fn();
    oncePerFrame()(run);
    expect(run).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs in the next frame where something did, and then not in that frame again', async () => {
    const later = oncePerFrame();
    const [second, third] = [vi.fn(), vi.fn()];
    later(() => {});
    await Promise.resolve();
    later(second);
    await Promise.resolve();
    expect(second).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(second).toHaveBeenCalledOnce();
    later(third);
    await Promise.resolve();
    expect(third).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(third).toHaveBeenCalledOnce();
  });

  it('waits for no frame where none is drawn', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const later = oncePerFrame();
    const second = vi.fn();
    later(() => {});
    await Promise.resolve();
    later(second);
    vi.advanceTimersByTime(100);
    expect(second).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
