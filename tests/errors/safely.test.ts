import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { safely, tellEach } from '../../src/errors/safely';

function watchConsole() {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  return warn;
}

function fail(): never {
  throw new Error('broken');
}

describe('a call that the app makes', () => {
  it('gives what it gives, with what it was given', () => {
    expect(safely((a: number, b: number) => a - b)(5, 3)).toBe(2);
  });

  it('ends in the console where it fails, and not in the app', () => {
    const warn = watchConsole();
    expect(safely(fail)()).toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('listeners', () => {
  it('hear, though one before them fails', () => {
    watchConsole();
    const heard: string[] = [];
    tellEach([(text: string) => heard.push(text), fail, (text: string) => heard.push(`${text} too`)], 'news');
    expect(heard).toEqual(['news', 'news too']);
  });

  it('that are taken away by one of them hear this once more', () => {
    const heard: string[] = [];
    const listeners = new Set<() => void>();
    const second = () => void heard.push('second');
    listeners.add(() => listeners.delete(second));
    listeners.add(second);
    tellEach(listeners);
    expect(heard).toEqual(['second']);
  });
});
