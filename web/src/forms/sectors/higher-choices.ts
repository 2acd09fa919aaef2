import type { MessageKey } from '../../text.tsx';

type Choices = readonly (readonly [value: string, label: MessageKey])[];

export const FORMS: Choices = [
  ['fulltime', 'ho.form.fulltime'],
  ['parttime', 'ho.form.parttime'],
  ['dual', 'ho.form.dual'],
];

export const PHASES: Choices = [
  ['propaedeutic', 'ho.phase.propaedeutic'],
  ['bachelor', 'ho.phase.bachelor'],
  ['master', 'ho.phase.master'],
  ['associate', 'ho.phase.associate'],
  ['bridging', 'ho.phase.bridging'],
];

export const DEGREES: Choices = [
  ['associate', 'ho.degree.associate'],
  ['bachelor', 'ho.degree.bachelor'],
  ['master', 'ho.degree.master'],
  ['propaedeutic', 'ho.degree.propaedeutic'],
];
