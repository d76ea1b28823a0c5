import { notify } from '../forms/notify';
import { isPrivate, togglePrivacy } from '../privacy/display';
import { words } from '../words/words';

/** Switches privacy mode and says what it does not hide: the list of engagements, which says so too, may be closed. */
export function switchPrivacy(): void {
  togglePrivacy();
  notify(isPrivate() ? words.privacy.isOn : words.privacy.isOff);
}
