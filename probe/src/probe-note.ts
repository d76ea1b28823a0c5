import type { Answer } from './check';
import type { Result } from './run-checks';

/** Facts about the app and the probe that the note states besides the answers; none is about the vault. */
export interface Circumstances {
  appVersion: string;
  platform: readonly string[];
  seconds: number;
  /** The number of folders that earlier runs have left. */
  foldersLeft: number;
  /** True if this run's own folder could be deleted. */
  isCleanedUp: boolean;
}

const ANSWERS: Record<Answer['kind'], string> = {
  holds: 'holds',
  differs: 'does not hold',
  untried: 'could not be tried here',
};

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function countOf(results: readonly Result[], kind: Answer['kind']): number {
  return results.filter(({ answer }) => answer.kind === kind).length;
}

/** The probe's note, in Markdown. */
export function probeNote(results: readonly Result[], around: Circumstances): string {
  const { appVersion, platform, seconds, foldersLeft, isCleanedUp } = around;
  const lines = [
    'Nothing in this note comes from your vault: no name, no path, no text. It can be sent as it is.',
    '',
    `- Obsidian ${appVersion}, ${platform.join(', ')}`,
    `- ${countOf(results, 'holds')} hold, ${countOf(results, 'differs')} do not hold, ${
      countOf(results, 'untried')} could not be tried here; ${Math.round(seconds)} seconds`,
  ];
  if (foldersLeft > 0) {
    lines.push(
      `- Folders named "Groundwork probe scratch" that were there before: ${foldersLeft}. A run that was cut off leaves`
        + ' one. The probe has left them alone: delete them yourself if you have put nothing there.',
    );
  }
  if (!isCleanedUp) lines.push('- The scratch folder of this run could not be deleted. You can delete it yourself.');
  lines.push('', '| Check | Assumption | Answer |', '| --- | --- | --- |');
  for (const { check, answer } of results) {
    lines.push(`| ${check.id} | ${inCell(check.sentence)} | ${ANSWERS[answer.kind]} |`);
  }
  lines.push('', '## What each saw');
  for (const { check, answer } of results) lines.push('', `### ${check.id}`, '', answer.saw.text);
  return `${lines.join('\n')}\n`;
}
