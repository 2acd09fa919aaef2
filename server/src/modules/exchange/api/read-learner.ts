import { Type } from 'typebox';
import { audit } from '../../../platform/audit.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import {
  addDays,
  advicesOf,
  formatBirthDate,
  type LearnerWithSubjects,
  learnerWithSubjects,
  overlaps,
  type SchoolAdvice,
} from '../../register/index.ts';
import { adviceView } from '../advice-view.ts';
import { etagOf } from '../answer.ts';
import { Brin } from '../message-schemas.ts';
import { LearnerReply, ProblemReply } from '../reply-schemas.ts';
import type { ExchangeDeps } from './context.ts';

const Params = Type.Object(
  {
    brin: Brin,
    learnerId: Type.String({ pattern: '^[0-9]{1,18}$', description: "The register's own identifier; says nothing about the person" }),
  },
  { additionalProperties: false },
);

const lastDay = (end: string | null): string | null => (end === null ? null : addDays(end, -1));
const mark = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);
const etag = (reportId: string | null): string | null => (reportId === null ? null : etagOf(reportId));

/** What one school may see of a learner: its own enrolments and results, and that there are others at the same time. */
const seenBy = (facts: LearnerWithSubjects, advices: readonly SchoolAdvice[], brin: string) => {
  const own = facts.enrolments.filter((e) => e.brin === brin);
  const d = facts.details;
  return {
    learnerId: facts.learnerId,
    bsn: facts.bsn,
    educationNumber: facts.educationNumber,
    birthDate: formatBirthDate(d.birthDate),
    deceasedOn: facts.deceasedOn,
    sex: d.sex,
    givenNames: d.givenNames,
    surnamePrefix: d.surnamePrefix,
    surname: d.surname,
    postcode: d.postcode,
    country: d.country,
    enrolments: own.map((e) => ({
      number: e.number,
      sector: e.sector,
      startDate: e.start,
      endDate: lastDay(e.end),
      endReason: e.endReason,
      attributes: e.attributes,
      etag: etag(e.lastReportId),
      periods: e.periods.map((p) => ({
        startDate: p.start,
        endDate: lastDay(p.end),
        site: p.siteNo,
        programme: p.programmeCode,
        yearOfStudy: p.yearOfStudy,
        fundable: p.fundable,
        attributes: p.attributes,
      })),
    })),
    schoolAdvices: advices.filter((advice) => advice.brin === brin).map(adviceView),
    otherEnrolments: facts.enrolments
      .filter((e) => e.brin !== brin && own.some((o) => overlaps(o, e)))
      .map((e) => ({ startDate: e.start, endDate: lastDay(e.end), institution: e.brin })),
    results: facts.results
      .filter((r) => r.brin === brin)
      .map((r) => ({
        number: r.number,
        sector: r.sector,
        site: r.siteNo,
        programme: r.programmeCode,
        kind: r.kind,
        examYear: r.examYear,
        decidedOn: r.decidedOn,
        outcome: r.outcome,
        projectTitle: r.projectTitle,
        projectMark: mark(r.projectMark),
        attributes: r.attributes,
        etag: etag(r.lastReportId),
        subjects: r.subjects.map((s) => ({
          subject: s.subjectCode,
          countsForDiploma: s.countsForDiploma,
          part: s.part,
          level: s.level,
          schoolMark: mark(s.schoolMark),
          centralMark1: mark(s.centralMark1),
          centralMark2: mark(s.centralMark2),
          centralMark3: mark(s.centralMark3),
          finalMark: s.finalMark,
        })),
      })),
  };
};

/** One learner, as far as this school has to do with them. */
export const readLearner = (app: App, deps: ExchangeDeps): void => {
  app.get(
    '/v1/institutions/:brin/learners/:learnerId',
    {
      config: { action: 'learner:read' },
      schema: {
        operationId: 'readLearner',
        tags: ['Exchange'],
        summary: 'One learner of an institution',
        params: Params,
        response: { 200: LearnerReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, learnerId } = request.params;
      const facts = await learnerWithSubjects(deps.db, learnerId);
      const known = facts !== undefined && (facts.enrolments.some((e) => e.brin === brin) || facts.results.some((r) => r.brin === brin));
      if (!known) {
        sendProblem(reply, problem('not-found', 'Your institution has no enrolment or result of this learner.'));
        return reply;
      }
      await audit(deps.db.pool, [
        {
          actor: principalOf(request).actor,
          onBehalfOf: brin,
          purpose: 'registration',
          action: 'read',
          learnerIds: [learnerId],
          requestId: request.id,
        },
      ]);
      return seenBy(facts, (await advicesOf(deps.db.pool, [learnerId])).get(learnerId) ?? [], brin);
    },
  );
};
