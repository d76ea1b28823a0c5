import { moment } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';

// Everything else in the page may use createDiv and the like, so this module is imported before all others.
setup();

// "moment" is a global in the app too; plugins are told to import it (docs.obsidian.md, "moment").
Object.assign(window, { moment });
