import type { MessageKey } from '../../text.tsx';

type Choices = readonly (readonly [value: string, label: MessageKey])[];

export const LEARNING_PATHS: Choices = [
  ['bol', 'mbo.path.bol'],
  ['bbl', 'mbo.path.bbl'],
  ['ovo', 'mbo.path.ovo'],
  ['odt', 'mbo.path.odt'],
  ['ex', 'mbo.path.ex'],
];

/** Highest prior education (Regeling gegevensverstrekking persoonsgebonden nummer BVE, bijlage C). */
export const PRIOR_EDUCATION: Choices = [
  ['01', 'mbo.prior.01'],
  ['02', 'mbo.prior.02'],
  ['03', 'mbo.prior.03'],
  ['04', 'mbo.prior.04'],
  ['05', 'mbo.prior.05'],
  ['06', 'mbo.prior.06'],
  ['07', 'mbo.prior.07'],
  ['08', 'mbo.prior.08'],
  ['09', 'mbo.prior.09'],
  ['10', 'mbo.prior.10'],
  ['11', 'mbo.prior.11'],
  ['12', 'mbo.prior.12'],
  ['13', 'mbo.prior.13'],
  ['14', 'mbo.prior.14'],
  ['15', 'mbo.prior.15'],
  ['16', 'mbo.prior.16'],
];

/** Reason for leaving (the same annex). */
export const LEAVING_REASONS: Choices = [
  ['01', 'mbo.leaving.01'],
  ['02', 'mbo.leaving.02'],
  ['03', 'mbo.leaving.03'],
  ['04', 'mbo.leaving.04'],
  ['05', 'mbo.leaving.05'],
  ['06', 'mbo.leaving.06'],
  ['07', 'mbo.leaving.07'],
  ['08', 'mbo.leaving.08'],
  ['09', 'mbo.leaving.09'],
];

export const DOCUMENTS: Choices = [
  ['diploma', 'mbo.document.diploma'],
  ['certificate', 'mbo.document.certificate'],
  ['declaration', 'mbo.document.declaration'],
  ['exam-parts', 'mbo.document.exam-parts'],
];
