/** In place of the mocks' module of the same name; `setting-definitions.ts` draws a tab without asking here. */
export function renderSettingDefinitions(): never {
  throw new Error('setting-definitions.ts draws setting tabs.');
}

export function applyDomState(): never {
  throw new Error('setting-definitions.ts draws setting tabs.');
}
