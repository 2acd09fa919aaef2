import type { ReportConsequences } from '../funding/index.ts';
import type { Enrolment, ReferenceData } from '../register/index.ts';
import { isDoubleEnrolment } from './double-enrolment.ts';
import type { Settled } from './identifiers.ts';
import type { Job } from './message.ts';
import type { NotificationRow } from './store.ts';

/** Notices that follow from an accepted message: to every school whose enrolment it overlaps, and to whose funding it changes. */
export const notificationsOf = (
  job: Job,
  verdict: Settled,
  consequences: ReportConsequences,
  reference: ReferenceData,
): NotificationRow[] => {
  const learnerId = verdict.learnerId;
  if (learnerId === null || verdict.change === undefined) return [];
  const rows: NotificationRow[] = [];
  const { before = null, after = null } = verdict.change.enrolment ?? {};
  for (const other of verdict.after?.enrolments ?? verdict.before?.enrolments ?? []) {
    if (other.brin === job.brin) continue;
    const overlapped = before !== null && isDoubleEnrolment(before, other, reference);
    const overlapping = after !== null && isDoubleEnrolment(after, other, reference);
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
  if (verdict.change.keyData !== undefined) {
    const latest = new Map<string, Enrolment>((verdict.after?.enrolments ?? []).map((e) => [e.brin, e]));
    latest.delete(job.brin);
    for (const [brin, { number }] of latest) rows.push({ brin, kind: 'key-data-changed', learnerId, number, body: {} });
  }
  return rows;
};
