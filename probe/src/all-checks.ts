import type { Check } from './check';
import { backgroundTabLoads } from './checks/background-tab-loads';
import { cachedReadIsKnownText } from './checks/cached-read-is-known-text';
import { canvasCardIsNoLeaf } from './checks/canvas-card-is-no-leaf';
import { caseAloneCanBeRenamed } from './checks/case-alone-can-be-renamed';
import { changedFollowsCreate } from './checks/changed-follows-create';
import { codeBlockGoesWithItsNote } from './checks/code-block-goes-with-its-note';
import { codeBlockInLivePreview } from './checks/code-block-in-live-preview';
import { codeBlockInReadingView } from './checks/code-block-in-reading-view';
import { controlsAskTheirTab } from './checks/controls-ask-their-tab';
import { controlsTellAtEveryKey } from './checks/controls-tell-at-every-key';
import { createRefuses } from './checks/create-refuses';
import { debounceRunsWithLatest } from './checks/debounce-runs-with-latest';
import { deletedNoteHasNoCache } from './checks/deleted-note-has-no-cache';
import { dotsAtEndOfName } from './checks/dots-at-end-of-name';
import { editedCrlfBecomesLf } from './checks/edited-crlf-becomes-lf';
import { editorCountsAsText } from './checks/editor-counts-as-text';
import { elementsAreMadeAtTheEnd } from './checks/elements-are-made-at-the-end';
import { emptiedFrontMatterGoes } from './checks/emptied-front-matter-goes';
import { fileKeepsItsObject } from './checks/file-keeps-its-object';
import { firstSectionIsYaml } from './checks/first-section-is-yaml';
import { focusIsOffered } from './checks/focus-is-offered';
import { heldKeysNamePanes } from './checks/held-keys-name-panes';
import { hiddenFoldersAreLeftOut } from './checks/hidden-folders-are-left-out';
import { hoverLinkShowsPreview } from './checks/hover-link-shows-preview';
import { keyboardLeavesModalInSight } from './checks/keyboard-leaves-modal-in-sight';
import { largeFileHasNoCache } from './checks/large-file-has-no-cache';
import { layoutKeepsState } from './checks/layout-keeps-state';
import { layoutReadyCallsLater } from './checks/layout-ready-calls-later';
import { leafBeforeFile } from './checks/leaf-before-file';
import { leavesAreFound } from './checks/leaves-are-found';
import { linksAreFoundByName } from './checks/links-are-found-by-name';
import { localStorageForgetsNull } from './checks/local-storage-forgets-null';
import { menuTellsOfClosing } from './checks/menu-tells-of-closing';
import { menusAskListeners } from './checks/menus-ask-listeners';
import { mobileHasNoBuffer } from './checks/mobile-has-no-buffer';
import { modalTakesFocus } from './checks/modal-takes-focus';
import { modalTellsOfClosing } from './checks/modal-tells-of-closing';
import { momentSpeaksTheLanguage } from './checks/moment-speaks-the-language';
import { noteViewHasModes } from './checks/note-view-has-modes';
import { noticeStaysFiveSeconds } from './checks/notice-stays-five-seconds';
import { oddNamesFindNoLink } from './checks/odd-names-find-no-link';
import { orderInFolders } from './checks/order-in-folders';
import { pageDrawsGroups } from './checks/page-draws-groups';
import { pathIsMadePlain } from './checks/path-is-made-plain';
import { pathTellsCaseApart } from './checks/path-tells-case-apart';
import { popoutHasOwnClasses } from './checks/popout-has-own-classes';
import { processSavesEditorFirst } from './checks/process-saves-editor-first';
import { propertyFieldTakesChange } from './checks/property-field-takes-change';
import { readLeavesTypingOut } from './checks/read-leaves-typing-out';
import { scopeBeforeElement } from './checks/scope-before-element';
import { setValueIsQuiet } from './checks/set-value-is-quiet';
import { settingIsARow } from './checks/setting-is-a-row';
import { settingsAreAskedAtOnce } from './checks/settings-are-asked-at-once';
import { sideIsRevealed } from './checks/side-is-revealed';
import { sideViewHasNoEditor } from './checks/side-view-has-no-editor';
import { suggestModalClosesFirst } from './checks/suggest-modal-closes-first';
import { suggesterCanStayOpen } from './checks/suggester-can-stay-open';
import { titleAskedAgain } from './checks/title-asked-again';
import { transactionKeepsPlace } from './checks/transaction-keeps-place';
import { trashFileFollowsSettings } from './checks/trash-file-follows-settings';
import { twoPanesAgree } from './checks/two-panes-agree';
import { typingIsMerged } from './checks/typing-is-merged';
import { unknownIconDrawsNothing } from './checks/unknown-icon-draws-nothing';
import { unloadTakesAllBack } from './checks/unload-takes-all-back';
import { userEnableComesLast } from './checks/user-enable-comes-last';
import { viewIsOpenedOnce } from './checks/view-is-opened-once';
import { yamlDaysStayText } from './checks/yaml-days-stay-text';

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
  readLeavesTypingOut,
  propertyFieldTakesChange,
  twoPanesAgree,
  changedFollowsCreate,
  deletedNoteHasNoCache,
  backgroundTabLoads,
  popoutHasOwnClasses,
  mobileHasNoBuffer,
  keyboardLeavesModalInSight,
  codeBlockInLivePreview,
  codeBlockInReadingView,
  oddNamesFindNoLink,
  dotsAtEndOfName,
  caseAloneCanBeRenamed,
  canvasCardIsNoLeaf,
  trashFileFollowsSettings,
  pageDrawsGroups,
  hoverLinkShowsPreview,
  titleAskedAgain,
  yamlDaysStayText,
  pathTellsCaseApart,
  settingIsARow,
  controlsTellAtEveryKey,
  elementsAreMadeAtTheEnd,
  menuTellsOfClosing,
  heldKeysNamePanes,
  unloadTakesAllBack,
  localStorageForgetsNull,
  hiddenFoldersAreLeftOut,
  fileKeepsItsObject,
  pathIsMadePlain,
  firstSectionIsYaml,
  linksAreFoundByName,
  leavesAreFound,
  sideIsRevealed,
  layoutKeepsState,
  menusAskListeners,
  viewIsOpenedOnce,
  editorCountsAsText,
  noteViewHasModes,
  modalTellsOfClosing,
  suggesterCanStayOpen,
  unknownIconDrawsNothing,
  momentSpeaksTheLanguage,
  settingsAreAskedAtOnce,
  codeBlockGoesWithItsNote,
  controlsAskTheirTab,
];
