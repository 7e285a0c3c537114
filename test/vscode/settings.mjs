/** User settings for a quiet VS Code: no welcome pages, no chat, no telemetry, no prompts over a picture. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // On a busy machine a tooltip may come after the mouse has gone, and stay.
  'workbench.hover.delay': 3_600_000,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.colorTheme': 'Light Modern',
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'editor.accessibilitySupport': 'off',
  'editor.find.seedSearchStringFromSelection': 'never',
  'files.autoSave': 'off',
  'files.exclude': { '**/.vscode': true },
  'files.simpleDialog.enable': true,
}

/** User settings for `npm start`: a first look without distractions, and otherwise VS Code as it comes. */
export const startSettings = {
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
}
