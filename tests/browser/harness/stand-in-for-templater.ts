import type { OpenWorkbench } from './open-workbench';

export interface TemplaterStandIn {
  /**
   * Lets the 300 ms pass: what was created since the last time is looked at as Templater does.
   * @returns the paths of the notes it looked at
   */
  wake(): Promise<readonly string[]>;
}

/** The mark that a command leaves. */
export function ran(code: string): string {
  return `RAN(${code.trim()})`;
}

/**
 * A stand-in for the Templater plugin, beside Groundwork in the workbench. As its documentation has it ("Trigger
 * Templater on new file creation"; "Folder templates"), and its `on_file_creation` times it: some 300 ms after a note
 * appeared, one without a character below its properties becomes `folderTemplate`; in all others the commands between
 * `<%` and `%>` are run and the note is rewritten, whoever wrote them. Here they leave a mark, and the test says when.
 */
export async function standInForTemplater(coach: OpenWorkbench, folderTemplate: string): Promise<TemplaterStandIn> {
  const templater = await coach.page.evaluateHandle((template) => {
    const { app } = window.workbench;
    if (!app) throw new Error('There is no vault yet.');
    const { vault } = app;
    const created: string[] = [];
    vault.on('create', ({ path }) => created.push(path));

    async function lookAt(path: string): Promise<void> {
      const file = vault.getFileByPath(path);
      if (!file) return;
      const text = await vault.read(file);
      const body = text.replace(/^---\n(?:.*\n)*?---(?:\n|$)/, '');
      const source = body === '' ? template : text;
      const marked = source.replace(/<%[*_-]?([^]*?)[_-]?%>/g, (_, code: string) => `RAN(${code.trim()})`);
      await vault.modify(file, marked);
    }

    return {
      wake: async () => {
        const notes = created.splice(0).filter((path) => path.endsWith('.md'));
        for (const note of notes) await lookAt(note);
        return notes;
      },
    };
  }, folderTemplate);

  return {
    wake: async () => {
      await coach.idle();
      const paths = await templater.evaluate(({ wake }) => wake());
      await coach.idle();
      return paths;
    },
  };
}
