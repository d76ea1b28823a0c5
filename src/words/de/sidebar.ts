import type { Words } from '../en';

export const sidebar: Words['sidebar'] = {};
