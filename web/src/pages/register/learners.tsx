import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { enrolmentsQuery, institutionQuery, type LearnerFilter, programmesQuery } from '../../api/queries.ts';
import type { EnrolmentRow } from '../../api/types.ts';
import { count, listName, shortDate, today } from '../../format.ts';
import { formOf } from '../../forms/sectors/sectors.ts';
import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty } from '../../ui/data-state.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs, useMay } from '../school.ts';

const TYPING_PAUSE_MS = 250;

const Filters = ({ filter, onFilter }: { readonly filter: LearnerFilter; readonly onFilter: (filter: LearnerFilter) => void }) => {
  const { t } = useText();
  const institution = useQuery(institutionQuery(useBrin())).data;
  const sectors = institution?.sectors ?? [];
  const programmes = useQueries({ queries: sectors.map(programmesQuery) }).flatMap(({ data }) => data ?? []);
  const years = [...new Set(sectors.flatMap((sector) => formOf(sector).yearsOfStudy))].sort((a, b) => a - b);
  const [search, setSearch] = useState(filter.search ?? '');
  useEffect(() => {
    if (search === (filter.search ?? '')) return;
    const timer = setTimeout(() => onFilter({ ...filter, search: search || undefined }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search, filter, onFilter]);
  const choose = (key: 'site' | 'yearOfStudy' | 'programme') => (value: string) => onFilter({ ...filter, [key]: value || undefined });
  return (
    <search className="filters">
      <TextField
        className="wide"
        pointer="/search"
        label={t('learners.search')}
        type="search"
        maxLength={80}
        autoComplete="off"
        value={search}
        onValue={setSearch}
      />
      <SelectField pointer="/site" label={t('enrolment.site')} value={filter.site ?? ''} onValue={choose('site')}>
        <option value="">{t('learners.all')}</option>
        {institution?.sites.map((site) => (
          <option key={site.siteNo} value={site.siteNo}>
            {site.siteNo} {site.name}
          </option>
        ))}
      </SelectField>
      {years.length > 0 && (
        <SelectField
          pointer="/yearOfStudy"
          label={t('enrolment.yearOfStudy')}
          value={filter.yearOfStudy ?? ''}
          onValue={choose('yearOfStudy')}
        >
          <option value="">{t('learners.all')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField pointer="/programme" label={t('enrolment.programme')} value={filter.programme ?? ''} onValue={choose('programme')}>
        <option value="">{t('learners.all')}</option>
        {programmes.map((programme) => (
          <option key={programme.code} value={programme.code}>
            {programme.code} {programme.name}
          </option>
        ))}
      </SelectField>
      <TextField
        pointer="/referenceDate"
        label={t('learners.referenceDate')}
        type="date"
        value={filter.referenceDate ?? today()}
        onValue={(value) => onFilter({ ...filter, referenceDate: value && value !== today() ? value : undefined })}
      />
    </search>
  );
};

const Row = ({ row, programme }: { readonly row: EnrolmentRow; readonly programme: string | undefined }) => {
  const { t, language } = useText();
  const brin = useBrin();
  return (
    <tr>
      <th scope="row">
        <Link to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: row.learnerId }}>
          {listName(row) || t('learner.unnamed')}
        </Link>
      </th>
      <td data-label={t('learner.birthDate')} className="number">
        {shortDate(row.birthDate, language)}
      </td>
      <td data-label={t('enrolment.number')} className="number not-on-phone">
        {row.number}
      </td>
      <td data-label={t('enrolment.site')} className="not-on-phone">
        {row.site}
      </td>
      <td data-label={t('enrolment.programme')}>
        <span>
          <span className="muted number">{row.programme}</span> {programme}
        </span>
      </td>
      <td data-label={t('enrolment.yearOfStudy')} className="numeric">
        {row.yearOfStudy}
      </td>
      <td data-label={t('learners.since')} className="number not-on-phone">
        {shortDate(row.startDate, language)}
      </td>
    </tr>
  );
};

const Table = ({ rows }: { readonly rows: readonly EnrolmentRow[] }) => {
  const { t } = useText();
  const sectors = useQuery(institutionQuery(useBrin())).data?.sectors ?? [];
  const known = useQueries({ queries: sectors.map(programmesQuery) }).flatMap(({ data }) => data ?? []);
  const programmes = new Map(known.map((programme) => [programme.code, programme.name]));
  return (
    <div className="utrecht-table-container">
      <table className="utrecht-table utrecht-table--html-table table--cards">
        <caption className="visually-hidden">{t('nav.learners')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('learner.name')}</th>
            <th scope="col">{t('learner.birthDate')}</th>
            <th scope="col">{t('enrolment.number')}</th>
            <th scope="col">{t('enrolment.site')}</th>
            <th scope="col">{t('enrolment.programme')}</th>
            <th scope="col" className="numeric">
              {t('enrolment.yearOfStudy')}
            </th>
            <th scope="col">{t('learners.since')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} programme={programmes.get(row.programme)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The pupils of a school on a date. */
export const Learners = () => {
  const { t, language } = useText();
  const brin = useBrin();
  const filter = useSearch({ from: '/schools/$brin/learners' });
  const navigate = useNavigate({ from: '/schools/$brin/learners' });
  const query = useInfiniteQuery(enrolmentsQuery(brin, filter));
  const shown = query.data?.pages.reduce((sum, page) => sum + page.items.length, 0);
  const may = useMay();
  return (
    <Page
      title={t('nav.learners')}
      crumbs={useCrumbs()}
      actions={
        may('enrolment:report') && (
          <ButtonLink to="/schools/$brin/enrol" params={{ brin }}>
            {t('nav.enrol')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <Card>
          <Filters filter={filter} onFilter={(search) => void navigate({ search: { ...filter, ...search }, replace: true })} />
        </Card>
        <Card>
          <p role="status" className="muted">
            {shown !== undefined &&
              t(query.hasNextPage ? 'learners.first' : shown === 1 ? 'learners.foundOne' : 'learners.found', {
                count: count(shown, language),
              })}
          </p>
          <Await query={query}>
            {({ pages }) => {
              const rows = pages.flatMap((page) => page.items);
              if (rows.length === 0) return <Empty title={t('learners.none')}>{t('learners.noneText')}</Empty>;
              return (
                <>
                  <Table rows={rows} />
                  {query.hasNextPage && (
                    <p className="state">
                      <Button purpose="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                        {t('learners.more')}
                      </Button>
                    </p>
                  )}
                </>
              );
            }}
          </Await>
        </Card>
      </div>
    </Page>
  );
};
