/** More ways to tell an action: who was asked, who answers for it, what is under way, what will no longer be done. */
import { of, type DeedForm } from './deeds.ts'

const not = (key: string, owner: string, due: string, ...names: readonly string[]): readonly DeedForm[] => of(owner, due, ...names).map(d => ({ ...d, key }))

export const laterDeeds: readonly DeedForm[] = [
  ...of('Head of Early Help', '31 March 2026',
    'P. Lead officer: Head of Early Help. Target date: 31 March 2026.', 'P – Head of Early Help – 31 March 2026.', 'P (lead: Head of Early Help; by 31 March 2026).', 'P by 31 March 2026 (Head of Early Help).',
    'Head of Early Help to D by 31 March 2026.', 'The Head of Early Help has been asked to D by 31 March 2026.', 'The Head of Early Help has undertaken to D by 31 March 2026.', 'The Head of Early Help has been tasked with D6 by 31 March 2026.', 'We have asked the Head of Early Help to D by 31 March 2026.',
    'Responsibility for this lies with the Head of Early Help. P by 31 March 2026.', 'Work to D is under way, led by the Head of Early Help, and will finish by 31 March 2026.', 'The Head of Early Help is D6 and will finish by 31 March 2026.', 'The Head of Early Help has begun D6, to be finished by 31 March 2026.',
    'The Head of Early Help commits to D6 by 31 March 2026.', 'The Head of Early Help plans to D by 31 March 2026.', 'The Head of Early Help expects to D by 31 March 2026.', 'Under the leadership of the Head of Early Help, P by 31 March 2026.', 'It has been agreed that the Head of Early Help will D by 31 March 2026.', 'P. This will be led by the Head of Early Help and completed by 31 March 2026.', 'P; the Head of Early Help will lead this, and it will be done by 31 March 2026.',
    'Work will start in January 2026 to D and will be finished by 31 March 2026 under the Head of Early Help.'),
  ...of('Larkhaven Council', '1 April 2026', 'With effect from 1 April 2026, Larkhaven Council will D.', 'Larkhaven Council will, from 1 April 2026, D.', 'As of 1 April 2026 Larkhaven Council will D.'),
  ...of('Larkhaven Police', 'May 2025', 'Larkhaven Police D2 in May 2025.', 'Since May 2025 Larkhaven Police has D3.', 'Larkhaven Police have already D3 (completed May 2025).'),
  ...of('Larkhaven Hospital', '', 'Work to D is under way, led by Larkhaven Hospital.', 'Larkhaven Hospital is in the process of D6.', 'Larkhaven Hospital is currently D6.', 'Larkhaven Hospital has started to D.', 'Larkhaven Hospital has put in place plans to D.', 'Larkhaven Hospital’s plan is to D.'),
  ...not('discharg', 'Larkhaven Hospital', '', 'Larkhaven Hospital will no longer discharge a baby without a plan.', 'Larkhaven Hospital will not discharge any baby without a plan.', 'Larkhaven Hospital has stopped discharging babies without a plan.'),
  ...not('close', 'Larkhaven Council', '1 April 2026', 'From 1 April 2026 Larkhaven Council will not close a case without a visit.', 'Larkhaven Council will cease to close cases by letter from 1 April 2026.'),
]
