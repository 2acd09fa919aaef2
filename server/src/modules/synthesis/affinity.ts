import type { VoAttributes } from '../register/index.ts';
import type { KnownSex, Programmes, SiteInput, Target } from './model.ts';
import { examYearOf, levelDistance, profileOf, type Track, tracksOf } from './tracks.ts';

/** A place in the country where learners are: one programme, year of study and sex at one site, the same every school year. */
export type Cell = {
  readonly institution: number;
  readonly brin: string;
  readonly siteNo: string;
  readonly site: SiteInput;
  readonly code: string;
  readonly year: number;
  readonly sex: KnownSex;
  readonly pupils: number;
  readonly programme: VoAttributes;
  readonly tracks: readonly Track[];
  readonly profile: string;
  readonly exam: boolean;
};

/** How a learner leaves a school year: underway, with a diploma, or after failing the final exam. */
export type Leaving = 'underway' | 'passed' | 'failed';

export const toCell = (target: Target, site: SiteInput, institution: number, programmes: Programmes): Cell => {
  const programme = programmes.get(target.programmeCode);
  if (programme === undefined) throw new Error(`Programme ${target.programmeCode} is not in the register.`);
  const examYear = examYearOf(programme);
  return {
    institution,
    brin: target.brin,
    siteNo: target.siteNo,
    site,
    code: target.programmeCode,
    year: target.yearOfStudy,
    sex: target.sex,
    pupils: target.pupils,
    programme,
    tracks: tracksOf(target.programmeCode, programme),
    profile: profileOf(target.programmeCode),
    exam: examYear !== undefined && target.yearOfStudy >= examYear,
  };
};

const BY_DISTANCE = [100, 30, 5] as const;

const likeness = (from: Cell, to: Cell): number =>
  (from.siteNo === to.siteNo && from.brin === to.brin ? 25 : 0) +
  (from.code === to.code ? 20 : 0) +
  (from.profile !== '' && from.profile === to.profile ? 15 : 0) +
  (from.programme.learningSupport === to.programme.learningSupport ? 10 : 0);

const afterFailing = (from: Cell, to: Cell): number => {
  if (to.year !== from.year || levelDistance(from.tracks, to.tracks) > 0) return 0;
  if (to.programme.vavo === 'after-failing') return from.programme.vavo === 'no' ? 200 + likeness(from, to) : 0;
  return from.programme.vavo === 'no' && to.programme.vavo === 'no' && to.exam ? 60 + likeness(from, to) : 0;
};

const afterPassing = (from: Cell, to: Cell): number => {
  if (to.programme.vavo !== 'no' || from.programme.vavo !== 'no') return 0;
  const theory = from.tracks.includes('mavo') || from.tracks.includes('vmbo-gl');
  if (theory && to.tracks.includes('havo') && to.year === 4) return 12 + likeness(from, to) / 10;
  return from.tracks.includes('havo') && to.tracks.includes('vwo') && to.year === 5 ? 6 + likeness(from, to) / 10 : 0;
};

const afterYear = (from: Cell, to: Cell): number => {
  if (to.programme.vavo === 'after-failing') return 0;
  if (to.programme.vavo === 'first') {
    const near = to.year === from.year + 1 || (to.year === from.year && from.programme.vavo === 'no');
    return near && from.year >= 3 && levelDistance(from.tracks, to.tracks) === 0 ? 4 : 0;
  }
  if (to.year !== from.year + 1) return 0;
  const base = BY_DISTANCE[levelDistance(from.tracks, to.tracks)] ?? 0;
  return base === 0 ? 0 : base + likeness(from, to);
};

/** How likely a learner is to go on from one place to another the next school year; 0 for never, higher is served first. */
export const affinity = (from: Cell, to: Cell, leaving: Leaving): number => {
  if (from.sex !== to.sex) return 0;
  if (leaving === 'underway') return afterYear(from, to);
  return leaving === 'passed' ? afterPassing(from, to) : afterFailing(from, to);
};
