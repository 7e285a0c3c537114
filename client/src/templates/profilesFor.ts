import type { Template, TemplateIndex, TemplateProfile } from './templateIndex.ts'

/** The kinds of review that can be answered in the form. */
export function profilesFor(template: Template, { profiles, templates }: TemplateIndex): readonly TemplateProfile[] {
  const own = templates.map(({ profile }) => profile)
  return profiles.filter(({ id }) => template.profile === undefined ? !own.includes(id) : id === template.profile)
}
