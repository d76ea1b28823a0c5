// @ts-check
import path from 'node:path';
import { build } from '../esbuild.config.mjs';

/** Builds both plugins into `built/`, as a release would have them. Needs the packages of the project itself. */
const here = import.meta.dirname;
const project = path.dirname(here);
await build({ from: project, to: path.join(here, 'built', 'groundwork') });
await build({ from: path.join(project, 'probe'), to: path.join(here, 'built', 'groundwork-probe') });
