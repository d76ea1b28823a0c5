import { parse } from 'yaml';

/** The `yaml` package, as Obsidian has it; its warnings about odd YAML do not matter here. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}
