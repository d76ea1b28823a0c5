/** Moment formats of bare dates and times in templates; undefined where none is set. */
export interface TemplateFormats {
  readonly dateFormat: string | undefined;
  readonly timeFormat: string | undefined;
}

/** The formats that the parsed settings of Obsidian's own Templates name. */
export function formatsIn(settings: unknown): TemplateFormats {
  const read = (key: string): string | undefined => {
    const format: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
    return typeof format === 'string' && format.trim() !== '' ? format : undefined;
  };
  return { dateFormat: read('dateFormat'), timeFormat: read('timeFormat') };
}
