import type { Words } from '../en';

export const templates: Words['templates'] = {};
