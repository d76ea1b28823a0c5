import { vi } from 'vitest';

/** Before each file: files share a process, but what a module keeps (a language, a mask) is not handed on. */
vi.resetModules();
