import { type Change, changesAfter, dataOf, download, feedPosition, type Leerbron } from '@leerbron/client/source';
import type { Sector } from '../modules/register/index.ts';
import type { FaultSite } from './faults.ts';
import { type Administration, type Enrolment, emptyAdministration, type Result } from './records.ts';

export type Notice = {
  readonly notificationId: string;
  readonly kind: string;
  readonly learnerId: string | null;
  readonly number: string | null;
  readonly body: Readonly<Record<string, unknown>>;
};

/** A school with an administration of its own, and a copy of the register's that follows the feed of changes. */
export type School = FaultSite & {
  readonly brin: string;
  readonly name: string;
  readonly sector: Sector;
  readonly sites: readonly string[];
  readonly postcodes: readonly string[];
  readonly own: Administration;
  readonly copy: Administration;
  /** Our identifier of a learner, by the school's number of the enrolment. */
  readonly learners: Map<string, string>;
  readonly notices: Notice[];
  /** Changes of learners in the feed: each is a notification too. */
  learnerChanges: number;
  position: string;
  numbers: number;
};

type Found = { readonly name: string; readonly sector: Sector; readonly sites: readonly string[]; readonly postcodes: readonly string[] };

/** What the register of institutions says of a school. */
export const lookUp = async (leerbron: Leerbron, brin: string): Promise<Found> => {
  const found = await dataOf(leerbron.api.GET('/v1/institutions/{brin}', { params: { path: { brin } } }));
  const [sector] = found.sectors;
  if (sector === undefined) throw new Error(`Institution ${brin} teaches in no sector.`);
  return {
    name: found.name,
    sector: sector as Sector,
    sites: found.sites.map(({ siteNo }) => siteNo),
    postcodes: found.sites.flatMap(({ postcode }) => (postcode === null ? [] : [postcode])),
  };
};

/** All records of a school, by a download of them; told are the learners of its enrolments. */
export const downloaded = async (
  leerbron: Leerbron,
  { brin, sector }: { readonly brin: string; readonly sector: Sector },
  onLearner: (number: string, learnerId: string) => void = () => {},
): Promise<Administration> => {
  const found = emptyAdministration();
  for await (const one of download(leerbron, brin, { sector })) {
    found.enrolment.set(one.number, one.record as Enrolment);
    onLearner(one.number, one.learnerId);
  }
  for await (const one of download(leerbron, brin, { sector, kind: 'result' })) found.result.set(one.number, one.record as Result);
  return found;
};

/** A school begins: it notes where the feed of changes stands, and copies its records. */
export const beginSchool = async (brin: string, found: Found, site: FaultSite): Promise<School> => {
  const { leerbron } = site.line;
  const position = await feedPosition(leerbron, brin);
  const learners = new Map<string, string>();
  const copy = await downloaded(leerbron, { brin, sector: found.sector }, (number, id) => learners.set(number, id));
  const own = { enrolment: new Map(copy.enrolment), result: new Map(copy.result) };
  return { ...site, ...found, brin, own, copy, learners, notices: [], learnerChanges: 0, position, numbers: 0 };
};

const follow = (school: School, change: Change): void => {
  if (change.what === 'learner') school.learnerChanges += 1;
  if ((change.what !== 'enrolment' && change.what !== 'result') || change.number === null) return;
  const records = school.copy[change.what] as Map<string, unknown>;
  if (change.deleted || change.record === null) records.delete(change.number);
  else records.set(change.number, change.record.record);
};

/** Brings the copy up to date with the feed of changes. */
export const followChanges = async (school: School): Promise<void> => {
  for await (const { changes, position } of changesAfter(school.line.leerbron, school.brin, school.position)) {
    for (const change of changes) follow(school, change);
    school.position = position;
  }
};
