import type { Check } from './check';
import { cachedReadIsKnownText } from './checks/cached-read-is-known-text';
import { createRefuses } from './checks/create-refuses';
import { debounceRunsWithLatest } from './checks/debounce-runs-with-latest';
import { editedCrlfBecomesLf } from './checks/edited-crlf-becomes-lf';
import { emptiedFrontMatterGoes } from './checks/emptied-front-matter-goes';
import { focusIsOffered } from './checks/focus-is-offered';
import { largeFileHasNoCache } from './checks/large-file-has-no-cache';
import { layoutReadyCallsLater } from './checks/layout-ready-calls-later';
import { leafBeforeFile } from './checks/leaf-before-file';
import { modalTakesFocus } from './checks/modal-takes-focus';
import { noticeStaysFiveSeconds } from './checks/notice-stays-five-seconds';
import { orderInFolders } from './checks/order-in-folders';
import { processSavesEditorFirst } from './checks/process-saves-editor-first';
import { scopeBeforeElement } from './checks/scope-before-element';
import { setValueIsQuiet } from './checks/set-value-is-quiet';
import { sideViewHasNoEditor } from './checks/side-view-has-no-editor';
import { suggestModalClosesFirst } from './checks/suggest-modal-closes-first';
import { transactionKeepsPlace } from './checks/transaction-keeps-place';
import { typingIsMerged } from './checks/typing-is-merged';
import { userEnableComesLast } from './checks/user-enable-comes-last';

/** All checks in the order in which they run and are listed. */
export const allChecks: readonly Check[] = [
  suggestModalClosesFirst,
  setValueIsQuiet,
  layoutReadyCallsLater,
  scopeBeforeElement,
  modalTakesFocus,
  focusIsOffered,
  sideViewHasNoEditor,
  transactionKeepsPlace,
  cachedReadIsKnownText,
  processSavesEditorFirst,
  emptiedFrontMatterGoes,
  editedCrlfBecomesLf,
  typingIsMerged,
  largeFileHasNoCache,
  orderInFolders,
  leafBeforeFile,
  createRefuses,
  userEnableComesLast,
  debounceRunsWithLatest,
  noticeStaysFiveSeconds,
];
