import type { ReportConsequences } from '../funding/index.ts';
import { overlaps } from '../register/index.ts';
import type { Settled } from './identifiers.ts';
import type { Job } from './message.ts';
import type { NotificationRow } from './store.ts';

/** Notices that follow from an accepted message: to every school whose enrolment it overlaps, and to whose funding it changes. */
export const notificationsOf = (job: Job, verdict: Settled, consequences: ReportConsequences): NotificationRow[] => {
  const learnerId = verdict.learnerId;
  if (learnerId === null || verdict.change === undefined) return [];
  const rows: NotificationRow[] = [];
  const { before = null, after = null } = verdict.change.enrolment ?? {};
  for (const other of verdict.after?.enrolments ?? verdict.before?.enrolments ?? []) {
    if (other.brin === job.brin) continue;
    const overlapped = before !== null && overlaps(before, other);
    const overlapping = after !== null && overlaps(after, other);
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
    for (const e of verdict.after?.enrolments ?? [])
      if (e.brin !== job.brin) rows.push({ brin: e.brin, kind: 'key-data-changed', learnerId, number: e.number, body: {} });
  }
  return rows;
};
