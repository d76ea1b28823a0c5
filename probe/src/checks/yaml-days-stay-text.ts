import { parseYaml } from 'obsidian';
import { answer, type Check, refusal } from '../check';
import { seen } from '../seen';

export const yamlDaysStayText: Check = {
  id: 'yaml-days-stay-text',
  sentence: '`parseYaml` leaves days and `yes` as text, as YAML 1.2 has it, and throws where the YAML is broken.',
  run: async () => {
    const read = parseYaml('day: 2026-11-28\nword: yes') as Record<string, unknown>;
    const [day, word] = [typeof read['day'], typeof read['word']];
    const broken = await refusal(() => parseYaml('one: [two'));
    const holds = day === 'string' && word === 'string' && broken !== null;
    return answer(holds, seen`A day is a ${day}, yes is a ${word}; broken YAML: ${broken ?? seen`not refused`}.`);
  },
};
