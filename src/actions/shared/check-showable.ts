import { say } from '../../forms/say';
import { isPrivate } from '../../privacy/display';
import { words } from '../../words/words';

/** Whether a form may hold what a note says. In privacy mode it may not, which is told: nobody edits what is hidden. */
export function checkShowable(): boolean {
  if (isPrivate()) say(words.privacy.noForm);
  return !isPrivate();
}
