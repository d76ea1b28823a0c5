import type { Words } from '../en';

export const domain: Words['domain'] = {};
