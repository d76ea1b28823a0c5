import { Modal, type PluginSettingTab } from 'obsidian';
import type { Attempt } from './attempt';

/** Draws a settings tab in a window of the probe's own, which is closed at the end of the check. */
export function openTab(attempt: Attempt, tab: PluginSettingTab): Modal {
  const modal = new Modal(attempt.app);
  modal.setTitle('The probe looks at settings by itself');
  attempt.atEnd(() => modal.close());
  attempt.atEnd(() => tab.hide());
  modal.contentEl.append(tab.containerEl);
  modal.open();
  tab.update();
  return modal;
}
