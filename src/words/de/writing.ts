import type { Words } from '../en';

export const writing: Words['writing'] = {};
