/** What moves the marks of final exams beside the subject. */
export const MARKS = {
  /** In whole marks: how far someone who is one standard deviation abler than who takes the same level is above the mean, and what is chance. */
  person: {
    value: { ability: 0.3, chance: 0.22 },
    source: 'judgement: candidates of one level differ some 0.4 in the level of their marks, most of it by ability',
  },
  /** Spread between sites: of all marks, of school marks only, of central marks only. */
  site: {
    value: { all: 0.12, school: 0.08, central: 0.2 },
    source:
      'DUO, examencijfers vwo 2018/19: 506 sites differ by 0.14 (school) and 0.23 (central) around the means of subjects, correlated 0.5; less what chance and ability bring',
  },
  /** Mean level of candidates by outcome, before marks are drawn towards the outcome: sets the mean of a subject right. */
  outcome: { value: { passed: 0.05, failed: -0.9 }, source: 'fitted to the published mean school mark per vwo subject' },
  /** Central marks beside school marks where no mean is published. */
  centralBelow: {
    value: 0.15,
    source: 'DUO, examencijfers vwo 2018/19: school marks are 0.15 above central ones, over all subjects with both',
  },
} as const;
