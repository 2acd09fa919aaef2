import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { programmesQuery } from '../../api/queries.ts';
import type { ResultView, Sector } from '../../api/types.ts';
import { date, mark } from '../../format.ts';
import { SUBJECTS } from '../../forms/subjects.ts';
import { useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { DegreeCard, VocationalResultCard } from './tertiary-results.tsx';

const KIND = {
  passed: 'good',
  failed: 'bad',
  pending: 'attention',
  withdrawn: 'attention',
  spread: 'attention',
  partial: 'attention',
} as const;

/** A final exam with its subjects and marks. */
const ExamCard = ({ result }: { readonly result: ResultView }) => {
  const { t, language } = useText();
  const programme = useQuery(programmesQuery(result.sector)).data?.find(({ code }) => code === result.programme);
  const shown = (value: number | null): string => (value === null ? '–' : mark(value, language));
  return (
    <Card
      title={t('result.of', { year: result.examYear })}
      aside={<Badge kind={KIND[result.outcome]}>{t(`outcome.${result.outcome}`)}</Badge>}
    >
      <p className="muted">
        {result.programme} {programme?.name}
        {result.decidedOn && ` · ${t('result.decidedOn', { date: date(result.decidedOn, language) })}`}
      </p>
      {result.projectTitle && <p>{t('result.project', { title: result.projectTitle, mark: shown(result.projectMark) })}</p>}
      <br />
      <table className="utrecht-table utrecht-table--html-table">
        <caption className="visually-hidden">{t('result.subjects')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.subject')}</th>
            <th scope="col" className="numeric">
              {t('result.schoolMark')}
            </th>
            <th scope="col" className="numeric">
              {t('result.centralMark')}
            </th>
            <th scope="col" className="numeric">
              {t('result.finalMark')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.subjects.map((subject) => (
            <tr key={subject.subject}>
              <th scope="row">{SUBJECTS.get(subject.subject) ?? subject.subject}</th>
              <td className="numeric">{shown(subject.schoolMark)}</td>
              <td className="numeric">{shown(subject.centralMark1)}</td>
              <td className="numeric">
                <strong>{subject.finalMark ?? '–'}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};

const CARDS: Readonly<Partial<Record<Sector, ComponentType<{ readonly result: ResultView }>>>> = {
  mbo: VocationalResultCard,
  hbo: DegreeCard,
  wo: DegreeCard,
};

/** What an enrolment led to: a final exam, a diploma or exam parts, a degree. */
export const ResultCard = ({ result }: { readonly result: ResultView }) => {
  const Card = CARDS[result.sector] ?? ExamCard;
  return <Card result={result} />;
};
