import { useQuery } from '@tanstack/react-query';
import { programmesQuery } from '../../api/queries.ts';
import type { ResultView } from '../../api/types.ts';
import { date, mark } from '../../format.ts';
import { isMessageKey, type MessageKey, useText } from '../../text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';

type Held = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const listOf = (attributes: Held, name: string): readonly Held[] =>
  Array.isArray(attributes[name]) ? (attributes[name] as readonly Held[]) : [];

const ProgrammeLine = ({ result }: { readonly result: ResultView }) => {
  const { t, language } = useText();
  const programme = useQuery(programmesQuery(result.sector)).data?.find(({ code }) => code === result.programme);
  return (
    <p className="muted">
      {result.programme} {programme?.name}
      {result.decidedOn && ` · ${t('mbo.decided', { date: date(result.decidedOn, language) })}`}
    </p>
  );
};

const NotFunded = ({ attributes }: { readonly attributes: Held }) => {
  const { t } = useText();
  return attributes.fundable === false ? <Badge kind="attention">{t('enrolment.notFundable')}</Badge> : null;
};

/** Marks of exams are kept in tenths. */
const GenericParts = ({ parts }: { readonly parts: readonly Held[] }) => {
  const { t, language } = useText();
  const shown = (tenths: unknown): string => (typeof tenths === 'number' ? mark(tenths / 10, language) : '–');
  return (
    <table className="utrecht-table utrecht-table--html-table table--cards">
      <caption>{t('mbo.genericParts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mbo.partCode')}</th>
          <th scope="col" className="numeric">
            {t('mbo.schoolMark')}
          </th>
          <th scope="col" className="numeric">
            {t('mbo.centralMark')}
          </th>
          <th scope="col" className="numeric">
            {t('result.finalMark')}
          </th>
          <th scope="col">{t('mbo.exemption')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={text(part.number)}>
            <th scope="row">
              {text(part.code)} {text(part.level)}
            </th>
            <td data-label={t('mbo.schoolMark')} className="numeric">
              {shown(part.schoolMark)}
            </td>
            <td data-label={t('mbo.centralMark')} className="numeric">
              {shown(part.centralMark)}
            </td>
            <td data-label={t('result.finalMark')} className="numeric">
              <strong>{text(part.finalMark) || '–'}</strong>
            </td>
            <td data-label={t('mbo.exemption')}>{text(part.exemption) || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Codes = ({ title, parts }: { readonly title: MessageKey; readonly parts: readonly Held[] }) => {
  const { t } = useText();
  const said = (part: Held): string =>
    [part.achieved === false ? t('mbo.notAchieved') : '', part.certificate === true ? t('mbo.certificate') : ''].filter(Boolean).join(', ');
  const named = parts.map((part) => (said(part) === '' ? text(part.code) : `${text(part.code)} (${said(part)})`));
  return (
    <p>
      <strong>{t(title)}:</strong> {named.join(', ')}
    </p>
  );
};

/** A diploma with its exam parts, or exam parts by themselves. */
export const VocationalResultCard = ({ result }: { readonly result: ResultView }) => {
  const { t } = useText();
  const { attributes } = result;
  const named = `mbo.document.${text(attributes.document) || (result.kind === 'diploma' ? 'diploma' : 'exam-parts')}`;
  const [generic, electives, professional] = ['genericParts', 'electives', 'professionalParts'].map((name) => listOf(attributes, name));
  return (
    <Card title={isMessageKey(named) ? t(named) : result.kind} aside={<NotFunded attributes={attributes} />}>
      <div className="stack stack--tight">
        <ProgrammeLine result={result} />
        {generic && generic.length > 0 && <GenericParts parts={generic} />}
        {electives && electives.length > 0 && <Codes title="mbo.electives" parts={electives} />}
        {professional && professional.length > 0 && <Codes title="mbo.professionalParts" parts={professional} />}
      </div>
    </Card>
  );
};

/** A degree, or a propaedeutic exam. */
export const DegreeCard = ({ result }: { readonly result: ResultView }) => {
  const { t } = useText();
  const { attributes } = result;
  const programme = useQuery(programmesQuery(result.sector)).data?.find(({ code }) => code === result.programme);
  const named = `ho.degree.${text(attributes.degree) || programme?.level || ''}`;
  return (
    <Card title={isMessageKey(named) ? t(named) : t('ho.degree')} aside={<NotFunded attributes={attributes} />}>
      <ProgrammeLine result={result} />
      {typeof attributes.jointInstitutions === 'number' && <p>{t('ho.jointWith', { count: attributes.jointInstitutions })}</p>}
    </Card>
  );
};
