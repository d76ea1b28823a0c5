import type { Engagement } from '../domain/engagement';
import type { Diagnostic } from '../notes/diagnostic';
import type { NamedGoal, ProblemAt, Refusal } from '../vault/refusal';
import { diagnosticMessage, membershipWords } from './diagnostic-words';
import type { Where } from './en/diagnostics';
import { problemWords } from './problem-words';
import { templateTitle } from './session-words';
import { words } from './words';

/** The parts of notes that a refusal may show: everything, or what privacy mode leaves. */
export interface Display {
  readonly displayName: (path: string) => string;
  readonly displayText: (text: string) => string;
  readonly displayEngagement: (engagement: Engagement) => Engagement;
  readonly displayDiagnostic: (diagnostic: Diagnostic) => Diagnostic;
}

/** Why a note is not written, in plain sentences that follow its name and say what to do. */
export function refusalWords(refusal: Refusal, display: Display): string {
  const { commands, writing } = words;
  const { displayName, displayText, displayEngagement, displayDiagnostic } = display;
  switch (refusal.kind) {
    case 'note-gone':
      return writing.gone;
    case 'place-taken':
      return writing.taken;
    case 'open-twice':
      return writing.openTwice;
    case 'changed-elsewhere':
      return writing.changedElsewhere;
    case 'editor-not-ready':
      return writing.editorNotReady;
    case 'changed-meanwhile':
      return writing.changedMeanwhile;
    case 'too-large':
      return commands.tooLarge;
    case 'file-unchanged':
      return writing.failed(writing.fileUnchanged);
    case 'not-written':
      return writing.failed(displayText(refusal.error));
    case 'folder-is-file':
      return writing.folderIsFile(displayText(refusal.path));
    case 'goal-note-exists':
      return commands.goalNoteIsThere(displayText(refusal.path));
    case 'unreadable':
      return refusal.diagnostics.map((each) => diagnosticMessage(displayDiagnostic(each))).join(' ');
    case 'note-unusable':
      return problemAt(refusal, 'note');
    case 'template-unusable': {
      const { template } = refusal;
      const name = 'path' in template ? displayText(template.path) : writing.templateName(templateTitle(template.kind));
      return commands.templateUnusable(name, problemAt(refusal, 'template'));
    }
    case 'template-gone':
      return commands.templateGone;
    case 'says-no-longer':
      return commands.saysNoLonger(refusal.property, refusal.value);
    case 'says-by-now':
      return commands.saysByNow(refusal.property, refusal.value);
    case 'says-otherwise':
      return commands.saysSomethingElse(refusal.property, displayText(refusal.value), refusal.wanted);
    case 'property-changed':
      return commands.hasChanged(refusal.property);
    case 'answer-outdated':
      return commands.changedByNow(refusal.property);
    case 'not-a-list':
      return commands.noList(refusal.property);
    case 'not-a-member':
      return commands.noMember(refusal.property);
    case 'label-not-listed':
      return commands.labelNotListed(refusal.property);
    case 'session-incomplete':
      return commands.engagementAndDayMissing(refusal.engagement, refusal.date);
    case 'session-not-held':
      return commands.levelsOnceHeld;
    case 'goal-moved-on':
      return commands.goalMovedOn;
    case 'not-an-engagement':
      return commands.noEngagement;
    case 'names-another-engagement':
      return commands.namesAnotherEngagement;
    case 'session-of-another':
      return commands.isForAnotherEngagement;
    case 'engagement-gone':
      return commands.isNoEngagement(displayName(refusal.path));
    case 'engagement-not-found': {
      const { property, value, fault } = refusal;
      return `${commands.says(property, displayText(value))} ${membershipWords(fault)}`;
    }
    case 'goal-left':
      return commands.goalBelongsElsewhere(displayEngagement(refusal.engagement).name);
    case 'ended-goal-left':
      return commands.goalEndsElsewhere(displayEngagement(refusal.engagement).name);
    case 'session-left':
      return commands.sessionBelongsElsewhere(displayEngagement(refusal.engagement).name);
    case 'goal-not-free':
      return commands.cannotTake(labelOf(refusal.goal, display));
    case 'goal-not-linkable':
      return commands.cannotLink(labelOf(refusal.goal, display));
    case 'goal-exists':
      return commands.goalIsThere(labelOf(refusal.goal, display));
    case 'label-means-several':
      return commands.labelMeansSeveral(labelOf(refusal.goal, display));
    case 'note-not-linkable':
      return commands.cannotLink(displayName(refusal.path));
    case 'new-note-not-linkable':
      return commands.cannotLink(displayText(refusal.path));
  }
}

function problemAt({ line, problem }: ProblemAt, where: Where): string {
  const reason = problemWords(problem, where);
  return line === null ? reason : words.commands.atLine(line, reason);
}

/** A label that was typed is the coach's own to see. */
function labelOf({ engagement, key, label }: NamedGoal, { displayEngagement }: Display): string {
  return displayEngagement(engagement).goals.get(key)?.label ?? label;
}
