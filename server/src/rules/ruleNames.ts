/** What a rule is called where a writer reads of it; its id is for settings, front matter and comments. */
import names from '../../lexicons/rule-names.json' with { type: 'json' }

export const ruleName = (id: string): string => (names as Readonly<Record<string, string>>)[id] ?? id
