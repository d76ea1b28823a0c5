import { sortCommitments } from '../../body/add-commitments';
import { isDay } from '../../domain/day';
import { levelText, readLevelWords } from '../../domain/level';
import { namesForLinks } from '../../domain/link-names';
import { changedValues, type Question, type RecordedValue } from '../../domain/recording';
import { MARKS } from '../../domain/session-note';
import { fullDateWords } from '../../words/day-words';
import { words } from '../../words/words';
import type { RecordingAnswer, SessionSeen } from './recording-changes';

/** What the form knows besides. */
interface Besides {
  readonly today: string;
  readonly usualMinutes: number;
  /** The commitments that are open in the note already. */
  readonly open: readonly string[];
  /** What the note is called, and what it will be where it gets another name. */
  readonly note: string;
  readonly renamed: string | undefined;
  /** True where a session is planned for the next day that is given. */
  readonly isPlanned: boolean;
}

/** What a recording comes to, a sentence for each thing that it changes. */
export function recordingSentences(
  { state, session, levelled }: SessionSeen,
  answer: RecordingAnswer,
  asked: ReadonlySet<Question>,
  { today, usualMinutes, open, note, renamed, isPlanned }: Besides,
): string[] {
  const { dialogs, previews, recording } = words;
  const { goals } = state.engagement;
  const said: string[] = [];
  if (renamed !== undefined) said.push(previews.renamed(note, renamed));
  const values = changedValues(session.note, answer, asked, today, usualMinutes);
  said.push(...values.map((value) => valueSentence(value, answer)));
  if (asked.has('goals')) {
    said.push(...answer.picks.ticked.map(({ label }) => previews.noted(namesForLinks(label))));
    said.push(...answer.picks.unticked.map(({ label }) => previews.notNoted(namesForLinks(label))));
  }
  for (const mark of MARKS.filter((each) => asked.has(each))) {
    const isNoted = session.note.foundation.includes(mark);
    if (answer.marks.has(mark) !== isNoted) said.push(switchSentence(recording.mark[mark], !isNoted));
  }
  if (asked.has('purposeInWords') && answer.purpose !== '') {
    said.push(previews.becomes(recording.purpose, namesForLinks(answer.purpose)));
  }
  if (asked.has('begins') && answer.begins) said.push(previews.becomes(dialogs.status, dialogs.statusIs.active));
  for (const [key, level] of asked.has('levels') ? answer.levels : []) {
    const meaning = readLevelWords(levelled.get(key)?.levelWords ?? []).get(level);
    if (meaning === undefined) continue;
    said.push(previews.becomes(goals.get(key)?.label ?? '', `${levelText(level)} ${namesForLinks(meaning)}`));
  }
  if (asked.has('commitments')) {
    const { added, there } = sortCommitments(open, answer.commitments);
    if (added.length > 0) said.push(previews.promised(added.length));
    said.push(...there.map((line) => recording.notAgain(namesForLinks(line))));
  }
  if (isDay(answer.next)) {
    said.push(isPlanned ? recording.plannedThatDay : previews.planned(fullDateWords(answer.next)));
  }
  return said;
}

/** What becomes of a property, by the name of its field. */
function valueSentence({ property, value }: RecordedValue, { status, valueEvidence }: RecordingAnswer): string {
  const { previews, recording } = words;
  const shown: Readonly<Record<RecordedValue['property'], readonly [name: string, text?: string]>> = {
    'status': [recording.howItWent, recording.status[status]],
    'date': [recording.day, property === 'date' ? fullDateWords(String(value)) : ''],
    'minutes': [recording.minutes],
    'detour': [recording.detour],
    'worth-if': [recording.worthIf],
    'value-evidence': [recording.valueEvidence, valueEvidence === '' ? '' : recording.evidence[valueEvidence]],
    'outside-view': [recording.outsideView],
    'doubt': [recording.doubt],
    'revisit-resistance': [recording.revisitResistance],
    'resistance-revisited': [recording.cameBack],
  };
  const [name, text = namesForLinks(String(value ?? ''))] = shown[property];
  if (typeof value === 'boolean') return switchSentence(name, value);
  return text === '' ? previews.emptied(name) : previews.becomes(name, text);
}

function switchSentence(name: string, isOn: boolean): string {
  return isOn ? words.previews.noted(name) : words.previews.notNoted(name);
}
