import { Platform } from 'obsidian';

/** Whether fingers point here: on a phone or tablet, and on a computer whose first pointer is its screen. */
export function isTouch(): boolean {
  return Platform.isMobile || activeWindow.matchMedia('(pointer:coarse)').matches;
}
