import { useQuery } from '@tanstack/react-query';
import { institutionQuery, programmesQuery } from '../../api/queries.ts';
import type { EnrolmentView, LearnerView, Sector } from '../../api/types.ts';
import { shortDate, today } from '../../format.ts';
import { formOf } from '../../forms/sectors/sectors.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { type Lane, Timeline } from '../../ui/timeline.tsx';
import { useBrin, useMay } from '../school.ts';
import { EnrolmentDetails, PeriodNotes } from './own-details.tsx';

const dayAfter = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

type ActionsProps = { readonly learnerId: string; readonly number: string; readonly sector: Sector };

const Actions = ({ learnerId, number, sector }: ActionsProps) => {
  const { t } = useText();
  const params = { brin: useBrin(), learnerId, number };
  if (!useMay()('enrolment:report')) return null;
  return (
    <div className="row">
      <ButtonLink className="nl-button--secondary" to="/schools/$brin/learners/$learnerId/enrolments/$number/change" params={params}>
        {t('learner.change')}
      </ButtonLink>
      <ButtonLink className="nl-button--secondary" to="/schools/$brin/learners/$learnerId/enrolments/$number/end" params={params}>
        {t('learner.end')}
      </ButtonLink>
      {formOf(sector).outcome === 'result' && (
        <ButtonLink className="nl-button--secondary" to="/schools/$brin/learners/$learnerId/enrolments/$number/result" params={params}>
          {t(sector === 'vo' ? 'learner.result' : 'result.title')}
        </ButtonLink>
      )}
      {formOf(sector).outcome === 'advice' && (
        <ButtonLink className="nl-button--secondary" to="/schools/$brin/learners/$learnerId/enrolments/$number/advice" params={params}>
          {t('advice.title')}
        </ButtonLink>
      )}
    </div>
  );
};

const PeriodTable = ({ enrolment }: { readonly enrolment: EnrolmentView }) => {
  const { t, language } = useText();
  const programmes = new Map(useQuery(programmesQuery(enrolment.sector)).data?.map((programme) => [programme.code, programme.name]));
  const hasYears = enrolment.periods.some(({ yearOfStudy }) => yearOfStudy !== null);
  return (
    <table className="utrecht-table utrecht-table--html-table table--cards">
      <caption className="visually-hidden">{enrolment.number}</caption>
      <thead>
        <tr>
          <th scope="col">{t('form.fromDate')}</th>
          <th scope="col">{t('enrolment.through')}</th>
          <th scope="col">{t('enrolment.site')}</th>
          <th scope="col">{t('enrolment.programme')}</th>
          {hasYears && (
            <th scope="col" className="numeric">
              {t('enrolment.yearOfStudy')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {enrolment.periods.map((period) => (
          <tr key={period.startDate}>
            <th scope="row" className="number">
              {shortDate(period.startDate, language)}
            </th>
            <td data-label={t('enrolment.through')} className="number">
              {period.endDate ? shortDate(period.endDate, language) : t('enrolment.present')}
            </td>
            <td data-label={t('enrolment.site')}>{period.site}</td>
            <td data-label={t('enrolment.programme')}>
              <span>
                <span className="muted number">{period.programme}</span> {programmes.get(period.programme)}{' '}
                <PeriodNotes sector={enrolment.sector} attributes={period.attributes} />
                {!period.fundable && <Badge kind="attention">{t('enrolment.notFundable')}</Badge>}
              </span>
            </td>
            {hasYears && (
              <td data-label={t('enrolment.yearOfStudy')} className="numeric">
                {period.yearOfStudy}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The enrolments of a learner at this school, and that there are others at the same time: as a picture and as tables. */
export const Enrolments = ({ learner }: { readonly learner: LearnerView }) => {
  const { t } = useText();
  const school = useQuery(institutionQuery(useBrin())).data;
  const own = learner.enrolments.map(
    (enrolment): Lane => ({
      key: enrolment.number,
      label: `${school?.name ?? ''} ${enrolment.number}`,
      spans: enrolment.periods.map((period) => ({
        key: period.startDate,
        start: period.startDate,
        end: period.endDate ? dayAfter(period.endDate) : undefined,
        label:
          period.yearOfStudy === null ? period.programme : t('timeline.span', { year: period.yearOfStudy, programme: period.programme }),
        own: true,
      })),
    }),
  );
  const others = learner.otherEnrolments.map(
    (other): Lane => ({
      key: `${other.institution}${other.startDate}`,
      label: t('learner.elsewhere', { institution: other.institution }),
      spans: [
        {
          key: other.startDate,
          start: other.startDate,
          end: other.endDate ? dayAfter(other.endDate) : undefined,
          label: other.institution,
          own: false,
        },
      ],
    }),
  );
  return (
    <Card title={t('learner.enrolments')}>
      <div className="stack">
        <Timeline lanes={[...own, ...others]} today={today()} label={t('timeline.label')} />
        {learner.enrolments.map((enrolment) => (
          <div key={enrolment.number} className="stack stack--tight">
            <div className="row row--apart">
              <h3 className="nl-heading nl-heading--level-3">{t('learner.enrolment', { number: enrolment.number })}</h3>
              <Actions learnerId={learner.learnerId} number={enrolment.number} sector={enrolment.sector} />
            </div>
            <PeriodTable enrolment={enrolment} />
            <EnrolmentDetails enrolment={enrolment} />
          </div>
        ))}
      </div>
    </Card>
  );
};
