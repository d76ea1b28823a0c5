import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { compare, type Figure, timeOf } from './compare';

/** How large `main.js` is, and how long the app waits until it is compiled and its top level has run. */
export async function measureMainFile(file: string): Promise<Figure[]> {
  const source = readFileSync(file, 'utf8');
  class AnyClass {}
  const require = () => new Proxy({}, { get: () => AnyClass });
  let run = 0;
  /** Differs in its last line, so that no earlier compilation is used again. */
  const compile = (text: string) => new vm.Script(`${text}\n// ${(run += 1)}`);
  const load = (text: string) => {
    const exports = {};
    compile(text).runInNewContext({ module: { exports }, exports, require });
  };
  const time = await compare({
    what: 'main.js compiled and its top level run, beside a function of the same text that is never called',
    unit: 'ms',
    ours: () => timeOf(() => load(source)),
    floor: () => timeOf(() => load(`function never() {${source}\n}`)),
  });
  return [
    { what: 'main.js minified', unit: 'bytes', ours: Buffer.byteLength(source) },
    { what: 'main.js minified and gzipped', unit: 'bytes', ours: gzipSync(source).length },
    time,
  ];
}
