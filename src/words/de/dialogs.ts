import type { Words } from '../en';

export const dialogs: Words['dialogs'] = {};
