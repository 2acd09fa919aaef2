import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fundingOverviewQuery, projectionQuery } from '../../api/queries.ts';
import type { FundingScheme, FundingStatement, WhatIf } from '../../api/types.ts';
import { count, money, roundMoney, signedMoney } from '../../format.ts';
import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Await, Empty, Failure } from '../../ui/data-state.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Waterfall } from '../../ui/waterfall.tsx';
import { useBrin, useCrumbs } from '../school.ts';
import { MissingAmounts } from './missing-amounts.tsx';

type Typed = Readonly<Record<string, string>>;

/** Whole or half numbers; what is not one yet is left out while it is being typed. */
const changesOf = (typed: Typed): readonly WhatIf[] =>
  Object.entries(typed).flatMap(([category, value]) => {
    const difference = Number(value.replace(',', '.'));
    return value.trim() === '' || !Number.isFinite(difference) || difference === 0 ? [] : [{ category, difference }];
  });

type Result = { readonly before: FundingStatement; readonly after: FundingStatement; readonly differenceCents: number };

const Outcome = ({ before, after, differenceCents }: Result) => {
  const { t, of, language } = useText();
  const steps = after.lines.flatMap((line) => {
    const cents = (line.amountCents ?? 0) - (before.lines.find(({ category }) => category === line.category)?.amountCents ?? 0);
    return cents === 0 ? [] : [{ key: line.category, label: of(line.description), cents }];
  });
  return (
    <div className="stack stack--tight" aria-live="polite">
      <dl className="steps">
        <div>
          <dt>{t('projection.before')}</dt>
          <dd>{money(before.totalCents, language)}</dd>
        </div>
        <div>
          <dt>{t('projection.after')}</dt>
          <dd>{money(after.totalCents, language)}</dd>
        </div>
        <div className="steps__difference">
          <dt>{t('consequence.difference')}</dt>
          <dd>{signedMoney(differenceCents, language)}</dd>
        </div>
      </dl>
      {steps.length > 0 ? (
        <Waterfall
          before={{ key: 'before', label: t('projection.before'), cents: before.totalCents }}
          after={{ key: 'after', label: t('projection.after'), cents: after.totalCents }}
          steps={steps}
        />
      ) : (
        <p className="muted">{t('projection.nothing')}</p>
      )}
      <MissingAmounts statement={after} />
    </div>
  );
};

const OfScheme = ({ schemes }: { readonly schemes: readonly [FundingScheme, ...FundingScheme[]] }) => {
  const { t, of, language } = useText();
  const brin = useBrin();
  const [chosen, setChosen] = useState<string>(schemes[0].scheme);
  const [year, setYear] = useState<number>();
  const [typed, setTyped] = useState<Typed>({});
  const scheme = schemes.find((one) => one.scheme === chosen) ?? schemes[0];
  const upcoming = year ?? scheme.years.at(-1)?.fundingYear ?? 0;
  const changes = changesOf(typed);
  const query = useQuery(projectionQuery(brin, scheme.scheme, upcoming, changes));
  const plain = useQuery(projectionQuery(brin, scheme.scheme, upcoming, []));
  const categories = plain.data?.categories ?? [];
  return (
    <div className="stack">
      <div className="filters">
        {schemes.length > 1 && (
          <SelectField
            pointer="/scheme"
            label={t('funding.scheme')}
            value={scheme.scheme}
            onValue={(value) => {
              setChosen(value);
              setYear(undefined);
              setTyped({});
            }}
          >
            {schemes.map((one) => (
              <option key={one.scheme} value={one.scheme}>
                {of(one.title)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField pointer="/year" label={t('funding.year')} value={String(upcoming)} onValue={(value) => setYear(Number(value))}>
          {scheme.years.toReversed().map(({ fundingYear }) => (
            <option key={fundingYear} value={fundingYear}>
              {fundingYear}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="cards">
        <Card className="half" title={t('projection.counts')}>
          <div className="stack stack--tight">
            {categories.map(({ category, description, count: now }) => (
              <TextField
                key={category}
                pointer={`/changes/${category}`}
                label={of(description)}
                help={t('projection.now', { count: count(now, language) })}
                inputMode="decimal"
                placeholder="+10"
                autoComplete="off"
                size={8}
                value={typed[category] ?? ''}
                onValue={(value) => setTyped({ ...typed, [category]: value })}
              />
            ))}
            {changes.length > 0 && (
              <p>
                <Button purpose="secondary" onClick={() => setTyped({})}>
                  {t('projection.reset')}
                </Button>
              </p>
            )}
          </div>
        </Card>
        <Card
          className="half"
          title={t('projection.result')}
          aside={<span className="muted small">{plain.data && roundMoney(plain.data.before.totalCents, language)}</span>}
        >
          {query.error ? <Failure error={query.error} /> : <Await query={query}>{(found) => <Outcome {...found} />}</Await>}
        </Card>
      </div>
    </div>
  );
};

/** What the coming year brings if nothing changes, and what it would bring with changes typed in. */
export const Projection = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(fundingOverviewQuery(brin));
  const crumbs = useCrumbs({ label: t('nav.funding'), to: `/schools/${brin}/funding` });
  return (
    <Page title={t('projection.title')} crumbs={crumbs} intro={t('projection.intro')}>
      <Await query={query}>
        {({ schemes: [first, ...rest] }) => (first ? <OfScheme schemes={[first, ...rest]} /> : <Empty title={t('funding.noScheme')} />)}
      </Await>
    </Page>
  );
};
