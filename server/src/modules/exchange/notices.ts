import type { ReportConsequences } from '../funding/index.ts';
import { type Enrolment, type IsoDate, isGuidanceOnly, type ReferenceData } from '../register/index.ts';
import { isDoubleEnrolment } from './double-enrolment.ts';
import type { Settled } from './identifiers.ts';
import { interestedSchools } from './interest.ts';
import type { Job } from './message.ts';
import type { NotificationRow } from './store.ts';

/** Of when a current interest is, and how long it lasts after the last enrolment, in months. */
export type Interest = { readonly today: IsoDate; readonly months: number };

const isPlace = ({ periods }: Enrolment): boolean => !isGuidanceOnly(periods);

/** Notices that follow from an accepted message: to every school whose enrolment it overlaps, whose funding it changes, or with a current interest in changed key data. */
export const notificationsOf = (
  job: Job,
  verdict: Settled,
  consequences: ReportConsequences,
  reference: ReferenceData,
  interest: Interest,
): NotificationRow[] => {
  const learnerId = verdict.learnerId;
  if (learnerId === null || verdict.change === undefined) return [];
  const rows: NotificationRow[] = [];
  const { before = null, after = null } = verdict.change.enrolment ?? {};
  for (const other of verdict.after?.enrolments ?? verdict.before?.enrolments ?? []) {
    if (other.brin === job.brin) continue;
    const overlapped = before !== null && isPlace(before) && isDoubleEnrolment(before, other, reference);
    const overlapping = after !== null && isPlace(after) && isDoubleEnrolment(after, other, reference);
    if (overlapped === overlapping) continue;
    const kind = overlapping ? 'double-enrolment' : 'double-enrolment-ended';
    const mine = after ?? before;
    const notice = (to: string, number: string, at: string, start: string, end: string | null) => ({
      brin: to,
      kind,
      learnerId,
      number,
      body: { otherInstitution: at, otherStart: start, otherEnd: end },
    });
    rows.push(notice(other.brin, other.number, job.brin, mine?.start ?? '', mine?.end ?? null));
    rows.push(notice(job.brin, job.number ?? '', other.brin, other.start, other.end));
  }
  for (const { brin, consequence } of consequences.others) {
    const own = verdict.after?.enrolments.find((e) => e.brin === brin);
    rows.push({ brin, kind: 'funding-changed', learnerId, number: own?.number ?? null, body: consequence });
  }
  if (verdict.change.keyData !== undefined && verdict.after !== null) {
    for (const [brin, { number }] of interestedSchools(verdict.after, interest.today, interest.months))
      if (brin !== job.brin) rows.push({ brin, kind: 'key-data-changed', learnerId, number, body: {} });
  }
  return rows;
};
