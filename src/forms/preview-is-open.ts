import type { App } from 'obsidian';
import { keepOnDevice, readOnDevice } from './on-device';

/** The key under which this device keeps that the lines of a preview were open last. */
const PREVIEW_IS_OPEN = 'groundwork-preview';

/** True where the lines of the last preview on this device were open. */
export function isPreviewOpen(app: App): boolean {
  return readOnDevice(app, PREVIEW_IS_OPEN) === true;
}

/** Remembers on this device whether the lines of a preview are open, for the next one. */
export function rememberPreview(app: App, isOpen: boolean): void {
  keepOnDevice(app, PREVIEW_IS_OPEN, isOpen || null);
}
