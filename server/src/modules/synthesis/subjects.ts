import type { VoAttributes } from '../register/index.ts';
import { MARKS } from './parameters/marks.ts';
import type { Random } from './random.ts';

/** An exam subject; `mean` is the mean school mark, `central` the mean central mark, null without (vwo: DUO, examencijfers 2018/19). Codes after the Regeling codetabellen. */
export type Subject = {
  readonly code: string;
  readonly part: 'common' | 'profile' | 'free';
  readonly mean: number;
  readonly central: number | null;
};
/** The programme in which a final exam is taken, with its profile or sector ('' where it has none, see tracks.ts). */
export type ExamProgramme = { readonly code: string; readonly programme: VoAttributes; readonly profile: string };
type Kind = Omit<Subject, 'part'>;

const subject = (code: string, mean: number, central: number | null = mean - MARKS.centralBelow.value): Kind => ({ code, mean, central });

const HIGH = {
  dutch: subject('1001', 6.69, 6.2),
  english: subject('1002', 7.01, 6.98),
  french: subject('1003', 6.68, 6.41),
  german: subject('1004', 6.53, 6.27),
  civics: subject('1019', 7.11, null),
  geography: subject('0131', 6.57, 6.35),
  art: subject('0270', 7.01),
  philosophy: subject('0311', 6.95, 6.64),
  biology: subject('1018', 6.53, 6.23),
  history: subject('1021', 6.67, 6.28),
  economics: subject('1022', 6.47, 6.36),
  physics: subject('1023', 6.6, 6.63),
  mathsA: subject('1024', 6.62, 6.87),
  mathsB: subject('1025', 6.68, 7.02),
  mathsC: subject('1026', 6.49),
  chemistry: subject('1028', 6.53, 6.53),
  computing: subject('0161', 7.28, null),
  religion: subject('1061', 7.35, null),
  latin: subject('1110', 6.58, 6.74),
  greek: subject('1111', 6.79, 6.71),
} as const;

const PROFILES: Readonly<Record<string, readonly Kind[]>> = {
  '70': [HIGH.mathsB, HIGH.physics, HIGH.chemistry],
  '71': [HIGH.mathsA, HIGH.biology, HIGH.chemistry, HIGH.geography],
  '72': [HIGH.mathsA, HIGH.economics, HIGH.history],
  '73': [HIGH.mathsC, HIGH.history, HIGH.french, HIGH.art],
  '74': [HIGH.mathsB, HIGH.physics, HIGH.chemistry, HIGH.biology],
  '79': [HIGH.mathsA, HIGH.economics, HIGH.history, HIGH.french],
};

const LOW = {
  dutch: subject('0011', 6.4),
  english: subject('0071', 6.7),
  maths: subject('0153', 6.4),
  civics: subject('0322', 6.8, null),
  arts: subject('0416', 6.9, null),
  biology: subject('0191', 6.4),
  economics: subject('0233', 6.4),
  geography: subject('0131', 6.5),
  history: subject('0125', 6.5),
  physics: subject('0173', 6.3),
  chemistry: subject('0174', 6.4),
  german: subject('0063', 6.5),
} as const;

// The vocational programme of vmbo by the second digit of its elementcode: 6621 is zorg en welzijn, 1600.
const VOCATIONAL: Readonly<Record<string, string>> = {
  v0: '1200',
  v1: '1300',
  v2: '1400',
  v3: '1500',
  v4: '1700',
  v5: '1800',
  v6: '1600',
  v7: '2000',
  v8: '2100',
  v9: '1900',
};
const SECTOR: Readonly<Record<string, readonly Kind[]>> = {
  m0: [LOW.maths, LOW.physics, LOW.chemistry],
  m1: [LOW.biology, LOW.maths, LOW.history],
  m2: [LOW.economics, LOW.maths, LOW.german],
  m3: [LOW.biology, LOW.maths, LOW.physics],
};

const as = (part: Subject['part'], kinds: readonly Kind[]): Subject[] => kinds.map((kind) => ({ ...kind, part }));

const withFree = (chosen: Subject[], from: readonly Kind[], count: number, random: Random): Subject[] => {
  const open = from.filter((kind) => !chosen.some((other) => other.code === kind.code));
  const free: Kind[] = [];
  while (free.length < count && open.length > 0) free.push(...open.splice(random.below(open.length), 1));
  return [...chosen, ...as('free', free)];
};

const higher = (cell: ExamProgramme, random: Random): Subject[] => {
  const vwo = cell.programme.track === 'vwo';
  const classical = vwo && cell.code.startsWith('02') ? [random.chance(0.7) ? HIGH.latin : HIGH.greek] : [];
  const profile = PROFILES[cell.profile] ?? [HIGH.mathsA, HIGH.economics, HIGH.history];
  const havoProfile = profile.map((kind) => (!vwo && kind === HIGH.mathsC ? HIGH.german : kind));
  const fixed = [...as('common', [HIGH.dutch, HIGH.english, HIGH.civics, ...classical]), ...as('profile', vwo ? profile : havoProfile)];
  const free = [
    HIGH.german,
    HIGH.geography,
    HIGH.biology,
    HIGH.physics,
    HIGH.economics,
    HIGH.computing,
    HIGH.religion,
    HIGH.philosophy,
    HIGH.art,
  ];
  return withFree(fixed, free, vwo && classical.length === 0 && profile.length === 3 ? 2 : 1, random);
};

const theory = (cell: ExamProgramme, random: Random): Subject[] => {
  const fixed = [
    ...as('common', [LOW.dutch, LOW.english, LOW.civics, LOW.arts]),
    ...as('profile', SECTOR[cell.profile] ?? [LOW.maths, LOW.economics, LOW.biology]),
  ];
  return withFree(fixed, [LOW.geography, LOW.history, LOW.biology, LOW.economics, LOW.german], 1, random);
};

const vocational = (cell: ExamProgramme, random: Random): Subject[] => {
  const fixed = as('common', [LOW.dutch, LOW.english, LOW.civics, LOW.arts]);
  const general = withFree(fixed, [LOW.maths, LOW.biology, LOW.economics, LOW.physics], 2, random).map((s) =>
    s.part === 'free' ? { ...s, part: 'profile' as const } : s,
  );
  return [...general, ...as('profile', [subject(VOCATIONAL[cell.profile] ?? '1900', 6.7)])];
};

/** The subjects of one final exam: the common part, those of the profile or sector, and free choice. */
export const chooseSubjects = (cell: ExamProgramme, random: Random): Subject[] => {
  if (cell.programme.track === 'vwo' || cell.programme.track === 'havo') return higher(cell, random);
  return cell.programme.track === 'mavo' ? theory(cell, random) : vocational(cell, random);
};
