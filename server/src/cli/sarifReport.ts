import type { FileReport } from './report.ts'

const levelOf: Readonly<Record<string, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' }

/** SARIF 2.1.0, for tools that gather problems. Its lines and columns count from 1. */
export function sarifReport(files: readonly FileReport[], version: string): object {
  const rules = [...new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Board Response', version, rules: rules.map(id => ({ id })) } },
      columnKind: 'utf16CodeUnits',
      results: files.flatMap(({ path, problems }) => problems.map(({ rule, severity, message, range: { start, end } }) => ({
        ruleId: rule,
        level: levelOf[severity],
        message: { text: message },
        locations: [{ physicalLocation: {
          artifactLocation: { uri: path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') },
          region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
        } }],
      }))),
    }],
  }
}
