import type { Attributes, EnrolmentView, Sector } from '../../api/types.ts';
import { shortDate } from '../../format.ts';
import { isMessageKey, useText } from '../../text.tsx';

type Held = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

type NotesProps = { readonly sector: Sector; readonly attributes: Attributes };

/** What a period of this sector says beside its programme, in a few words. */
export const PeriodNotes = ({ sector, attributes }: NotesProps) => {
  const { t } = useText();
  const named = (prefix: string, value: unknown): string[] => {
    const key = `${prefix}.${text(value)}`;
    return isMessageKey(key) ? [t(key)] : [];
  };
  const notes: Readonly<Partial<Record<Sector, () => readonly string[]>>> = {
    vo: () => {
      const { institution } = (attributes.vavo ?? {}) as Held;
      return institution ? [t('vavo.at', { institution: text(institution) })] : [];
    },
    po: () => [
      ...(text(attributes.group) === '' ? [] : [t('po.inGroup', { group: text(attributes.group) })]),
      ...(attributes.supportCategory ? [t('po.inCategory', { category: text(attributes.supportCategory) })] : []),
      ...named('po.kind', attributes.specialEducation),
      ...named('po.residence', attributes.residence),
      ...named('po.weight', attributes.weight),
    ],
    mbo: () => [...named('mbo.path', attributes.learningPath), ...(attributes.partTime === true ? [t('mbo.partTime')] : [])],
    hbo: () => higherNotes(),
    wo: () => higherNotes(),
  };
  const higherNotes = (): readonly string[] => [
    ...named('ho.form', attributes.form),
    ...named('ho.phase', attributes.phase),
    ...(attributes.firstEnrolment === false ? [t('ho.notFirst')] : []),
  ];
  const found = notes[sector]?.() ?? [];
  return found.length === 0 ? null : <span className="muted small">{found.join(' · ')} </span>;
};

type PrimaryList = readonly [name: string, one: (held: Held) => string];

/** Statements, plans and profiles of primary and special education, one line each. */
const PrimaryLists = ({ attributes }: { readonly attributes: Attributes }) => {
  const { t, language } = useText();
  const day = (value: unknown): string => (typeof value === 'string' ? shortDate(value, language) : t('enrolment.present'));
  const span = ({ startDate, endDate }: Held): string => t('po.span', { start: day(startDate), end: day(endDate) });
  const profile = (held: Held): string => {
    const key = `po.profile.${text(held.profile)}`;
    return isMessageKey(key) ? t(key) : text(held.profile);
  };
  const lists: readonly PrimaryList[] = [
    ['admissionStatements', (held) => `${t('po.statementOf', { number: text(held.number) })}, ${span(held)}`],
    ['developmentPlans', (held) => `${t('po.planOf')}, ${span(held)}`],
    ['exitProfiles', (held) => t('po.profileOf', { profile: profile(held), start: day(held.startDate) })],
  ];
  const { school, site } = (attributes.arrangement ?? {}) as Held;
  const lines = [
    ...lists.flatMap(([name, one]) => (Array.isArray(attributes[name]) ? (attributes[name] as readonly Held[]).map(one) : [])),
    ...(school ? [t('po.arrangementOf', { school: text(school), site: text(site) })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      {lines.map((line) => (
        <p key={line} className="muted small">
          {line}
        </p>
      ))}
    </>
  );
};

const Agreements = ({ list }: { readonly list: readonly Held[] }) => {
  const { t, language } = useText();
  const day = (value: unknown): string => (typeof value === 'string' ? shortDate(value, language) : '–');
  return (
    <table className="utrecht-table utrecht-table--html-table table--cards">
      <caption>{t('mbo.agreements')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('mbo.agreementNumber')}</th>
          <th scope="col">{t('mbo.signedOn')}</th>
          <th scope="col">{t('mbo.trainingStart')}</th>
          <th scope="col">{t('enrolment.through')}</th>
          <th scope="col">{t('mbo.company')}</th>
          <th scope="col">{t('mbo.agreementFor')}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={text(one.number)}>
            <th scope="row">{text(one.number)}</th>
            <td data-label={t('mbo.signedOn')} className="number">
              {day(one.signedOn)}
            </td>
            <td data-label={t('mbo.trainingStart')} className="number">
              {day(one.start)}
            </td>
            <td data-label={t('enrolment.through')} className="number">
              {one.end ? day(one.end) : t('mbo.planned', { date: day(one.plannedEnd) })}
            </td>
            <td data-label={t('mbo.company')} className="number">
              {text(one.companyCode)}
            </td>
            <td data-label={t('mbo.agreementFor')}>{text(one.programmeCode) || text(one.electiveCode)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What an enrolment says beside its periods, by sector. */
export const EnrolmentDetails = ({ enrolment }: { readonly enrolment: EnrolmentView }) => {
  const { t, language } = useText();
  const { attributes } = enrolment;
  const prior = `mbo.prior.${text(attributes.priorEducation)}`;
  const leaving = `mbo.leaving.${text(attributes.leavingReason)}`;
  const facts = [
    typeof attributes.plannedEnd === 'string' && t('mbo.plannedUntil', { date: shortDate(attributes.plannedEnd, language) }),
    isMessageKey(prior) && t('mbo.priorWas', { education: t(prior) }),
    isMessageKey(leaving) && t('mbo.leavingWas', { reason: t(leaving) }),
    attributes.registration === 'extraneus' && t('ho.extraneus'),
    text(attributes.studentNumber) !== '' && t('ho.studentNumberIs', { number: text(attributes.studentNumber) }),
  ].filter((fact): fact is string => typeof fact === 'string');
  const agreements = Array.isArray(attributes.practicalTraining) ? (attributes.practicalTraining as readonly Held[]) : [];
  return (
    <>
      {facts.length > 0 && <p className="muted small">{facts.join(' · ')}</p>}
      {agreements.length > 0 && <Agreements list={agreements} />}
      {enrolment.sector === 'po' && <PrimaryLists attributes={attributes} />}
    </>
  );
};
