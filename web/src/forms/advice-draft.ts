import type { AdviceContent, SchoolAdviceView } from '../api/types.ts';
import type { MessageKey } from '../text.tsx';
import type { Faults } from './drafts.ts';

/** The advices given today, lowest first; older ones are shown where they were given. */
export const ADVICES = [
  'vso',
  'pro',
  'vmbo-bb',
  'vmbo-bb/kb',
  'vmbo-kb',
  'vmbo-kb/gt',
  'vmbo-gt',
  'vmbo-gt/havo',
  'havo',
  'havo/vwo',
  'vwo',
  'none',
] as const;

/** Tests, with the levels they have. */
export const TESTS = { '0011': ['N', 'B'], '0012': ['S'], '0013': ['S'] } as const satisfies Readonly<Record<string, readonly string[]>>;
export const isTest = (code: string): code is keyof typeof TESTS => code in TESTS;

/** Parts of a test of which a reference level is given: by domain, or of the whole. */
export const LEVELS = ['reading', 'language', 'arithmetic'] as const;
export type LevelField = (typeof LEVELS)[number];

/** What stands in the form about an advice: text as typed. */
export type AdviceDraft = {
  readonly schoolYear: string;
  readonly advice: string;
  readonly revisedAdvice: string;
  /** Empty: no test is reported. */
  readonly test: string;
  readonly absence: string;
  readonly exemption: string;
  readonly level: string;
  readonly takenOn: string;
  readonly score: string;
} & Readonly<Record<LevelField, string>>;

/** Where the level of each part stands in the report. */
export const LEVEL_POINTERS: Readonly<Record<LevelField, string>> = {
  reading: '/test/parts/0/domains/0/referenceLevel',
  language: '/test/parts/0/domains/1/referenceLevel',
  arithmetic: '/test/parts/1/referenceLevel',
};

type Held = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const listOf = (value: unknown): readonly Held[] => (Array.isArray(value) ? (value as readonly Held[]) : []);

/** The draft of an advice as registered, or of a new one. */
export const adviceDraftOf = (schoolYear: number, known: SchoolAdviceView | undefined): AdviceDraft => {
  const test = (known?.test ?? {}) as Held;
  const parts = listOf(test.parts);
  const domains = listOf(parts.find(({ code }) => code === '8000')?.domains);
  const levelOf = (list: readonly Held[], code: string): string => text(list.find((one) => one.code === code)?.referenceLevel);
  return {
    schoolYear: String(schoolYear),
    advice: known?.advice ?? '',
    revisedAdvice: known?.revisedAdvice ?? '',
    test: text(test.code),
    absence: text(test.absence),
    exemption: text(test.exemption),
    level: text(test.level),
    takenOn: text(test.takenOn),
    score: text(test.score),
    reading: levelOf(domains, '8050'),
    language: levelOf(domains, '8051'),
    arithmetic: levelOf(parts, '8001'),
  };
};

const given = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

const testOf = (draft: AdviceDraft): object => {
  const { test: code, absence, exemption, level, takenOn, score } = draft;
  if (absence !== '') return { code, absence, ...(absence === 'exempt' ? given({ exemption }) : {}) };
  const levelIn = (field: LevelField) => given({ referenceLevel: draft[field] });
  return {
    code,
    ...given({ level, takenOn }),
    ...(score === '' ? {} : { score: Number(score) }),
    parts: [
      {
        code: '8000',
        domains: [
          { code: '8050', ...levelIn('reading') },
          { code: '8051', ...levelIn('language') },
        ],
      },
      { code: '8001', ...levelIn('arithmetic') },
    ],
  };
};

/** The advice as reported; what was registered of tests of before 2015 stays as it is. */
export const adviceOf = (draft: AdviceDraft, known: SchoolAdviceView | undefined): AdviceContent =>
  ({
    schoolYear: Number(draft.schoolYear),
    ...given({ advice: draft.advice, revisedAdvice: draft.revisedAdvice }),
    ...(draft.test === '' ? {} : { test: testOf(draft) }),
    ...(known && known.earlierTests.length > 0 ? { earlierTests: known.earlierTests } : {}),
  }) as AdviceContent;

export const adviceFaults = (draft: AdviceDraft): Faults => {
  const faults = new Map<string, MessageKey>();
  if (!/^(19|20)[0-9]{2}$/.test(draft.schoolYear)) faults.set('/schoolYear', 'fault.schoolYear');
  if (draft.advice === '' && draft.test === '') faults.set('/advice', 'fault.advice');
  if (draft.test === '' || draft.absence !== '') return faults;
  if (draft.level === '') faults.set('/test/level', 'fault.testLevel');
  if (draft.takenOn === '') faults.set('/test/takenOn', 'fault.startDate');
  if (!/^[0-9]{1,3}$/.test(draft.score)) faults.set('/test/score', 'fault.score');
  for (const field of LEVELS) if (draft[field] === '') faults.set(LEVEL_POINTERS[field], 'fault.referenceLevel');
  return faults;
};
