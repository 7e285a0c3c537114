// @ts-nocheck: it is run by VS Code alone
const { commands, ViewColumn, window } = require('vscode')

exports.activate = context => context.subscriptions.push(commands.registerCommand('emptyWebview.open', () => {
  const { webview } = window.createWebviewPanel('emptyWebview', 'Empty Page', ViewColumn.Beside, { enableScripts: true, localResourceRoots: [] })
  webview.html = `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-a'"><title>Empty</title></head><body><h3>Empty</h3><script nonce="a">performance.mark('running'); requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')))</script></body></html>`
}))
