import type { Words } from '../en';

export const diagnostics: Words['diagnostics'] = {};
