/** Which text a sentence is about. */
export type Where = 'note' | 'template';
