import { namesForLinks, withLinksBack } from '../../domain/link-names';
import type { Recording } from '../../domain/recording';
import { type Mark, VALUE_EVIDENCE } from '../../domain/session-note';
import type { Form } from '../../forms/form';
import { oneLine } from '../../text/one-line';
import { words } from '../../words/words';

/** A field with a switch. */
export function addSwitch(form: Form, field: string, name: string, isOn: boolean, description = ''): () => boolean {
  const row = form.addField(field, name, description);
  row.settingEl.addClass('groundwork-switch');
  return form.addToggle(row, name, isOn);
}

/** Words of one sentence, which stay as they are in the note unless they are changed. */
function addSentence(form: Form, field: string, name: string, description: string, before: string): () => string {
  const typed = form.addArea(form.addField(field, name, description), name, namesForLinks(before));
  const shown = typed();
  return () => (typed() === shown ? before : withLinksBack(before, oneLine(typed())));
}

type Contract =
  | 'worthIf'
  | 'marks'
  | 'doubt'
  | 'outsideView'
  | 'valueEvidence'
  | 'purpose'
  | 'revisitResistance'
  | 'resistanceRevisited';

/**
 * Asks for what a first session is for: what would make it worth it, then each mark with its sentence.
 *
 * @param doubtOf the day of the doubt that waits, in words
 */
export function addContract(form: Form, begin: Recording, doubtOf?: string): () => Pick<Recording, Contract> {
  const { recording } = words;
  const { inOneSentence, inTheirWords } = recording;
  const worthIf = addSentence(form, 'worthIf', recording.worthIf, inTheirWords, begin.worthIf);
  const isMarked = new Map<Mark, () => boolean>();
  const addMark = (mark: Mark) => {
    isMarked.set(mark, addSwitch(form, mark, recording.mark[mark], begin.marks.has(mark)));
  };
  addMark('recognition');
  const doubt = addSentence(form, 'doubt', recording.doubt, inTheirWords, begin.doubt);
  addMark('value');
  const outsideView = addSentence(form, 'outsideView', recording.outsideView, inOneSentence, begin.outsideView);
  const how = VALUE_EVIDENCE.map((evidence) => [evidence, recording.evidence[evidence]] as const);
  const evidence = form.addDropdown(
    form.addField('valueEvidence', recording.valueEvidence),
    recording.valueEvidence,
    new Map<string, string>([['', recording.notNoted], ...how]),
    begin.valueEvidence,
  );
  addMark('purpose');
  const purpose = addSentence(form, 'purposeInWords', recording.purpose, recording.purposeIs, begin.purpose);
  const revisit = addSwitch(form, 'revisitResistance', recording.revisitResistance, begin.revisitResistance);
  const cameBack = doubtOf === undefined ? recording.cameBack : recording.resistanceRevisited(doubtOf);
  const revisited = addSwitch(form, 'resistanceRevisited', cameBack, begin.resistanceRevisited);
  return () => ({
    worthIf: worthIf(),
    marks: new Set([...isMarked].flatMap(([mark, isOn]) => (isOn() ? [mark] : []))),
    doubt: doubt(),
    outsideView: outsideView(),
    valueEvidence: VALUE_EVIDENCE.find((known) => known === evidence()) ?? '',
    purpose: purpose(),
    revisitResistance: revisit(),
    resistanceRevisited: revisited(),
  });
}
