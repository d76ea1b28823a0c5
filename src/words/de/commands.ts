import type { Words } from '../en';

export const commands: Words['commands'] = {};
