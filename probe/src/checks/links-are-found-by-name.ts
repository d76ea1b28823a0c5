import { allHold, type Check } from '../check';
import { seen } from '../seen';

export const linksAreFoundByName: Check = {
  id: 'links-are-found-by-name',
  sentence: '`getFirstLinkpathDest` finds a note by its name, or by its path where two have the name;'
    + ' `fileToLinktext` writes what leads back.',
  run: async (attempt) => {
    const { metadataCache, vault } = attempt.app;
    for (const name of ['a', 'b']) await vault.createFolder(attempt.path(name));
    const only = await attempt.note('a/Groundwork probe, only one.md', 'one');
    const two = await attempt.note('a/Groundwork probe, one of two.md', 'one');
    const other = await attempt.note('b/Groundwork probe, one of two.md', 'two');
    const from = attempt.path('from.md');
    const text = (file: typeof only) => metadataCache.fileToLinktext(file, from, true);
    const leadsBack = [only, two, other].every((file) => metadataCache.getFirstLinkpathDest(text(file), from) === file);
    const byPath = metadataCache.getFirstLinkpathDest(other.path.replace(/\.md$/, ''), from);
    return allHold(
      [seen`by its name`, metadataCache.getFirstLinkpathDest('Groundwork probe, only one', from) === only],
      [seen`by its path`, byPath === other],
      [seen`the name alone where one has it`, text(only) === only.basename],
      [seen`more than the name where two have it`, text(other) !== other.basename],
      [seen`what is written leads back`, leadsBack],
      [seen`null where there is none`, metadataCache.getFirstLinkpathDest('Groundwork probe, none', from) === null],
    );
  },
};
