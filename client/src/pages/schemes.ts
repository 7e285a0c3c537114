/** Schemes of the read-only pages. `package.json` opens both as rendered Markdown by `workbench.editorAssociations`. */
export const rulePages = 'board-response-rule'
export const markerPages = 'board-response-marker'
