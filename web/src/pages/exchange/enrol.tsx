import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { institutionQuery, programmesQuery } from '../../api/queries.ts';
import { reportEnrolment } from '../../api/reports.ts';
import type { Institution, Programme, Sector } from '../../api/types.ts';
import { AnswerPanel } from '../../forms/answer-panel.tsx';
import {
  EMPTY_LEARNER,
  enrolmentFaults,
  enrolmentOf,
  firstPeriod,
  learnerFaults,
  learnerOf,
  mergeFaults,
  newEnrolment,
  newNumber,
  numberFaults,
  periodFaults,
} from '../../forms/drafts.ts';
import { LearnerFields } from '../../forms/learner-fields.tsx';
import { formOf } from '../../forms/sectors/sectors.ts';
import { useReport } from '../../forms/use-report.ts';
import { useText } from '../../text.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Await, Failure } from '../../ui/data-state.tsx';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { useBrin, useCrumbs } from '../school.ts';

type FormProps = {
  readonly institution: Institution;
  readonly sector: Sector;
  readonly programmes: readonly Programme[];
  readonly onAgain: () => void;
};

const EnrolmentForm = ({ institution, sector, programmes, onAgain }: FormProps) => {
  const { t } = useText();
  const { brin } = institution;
  const form = formOf(sector);
  const { PeriodFields, EnrolmentFields } = form;
  const [learner, setLearner] = useState(EMPTY_LEARNER);
  const [period, setPeriod] = useState(() => firstPeriod(form, institution));
  const [draft, setDraft] = useState(() => newEnrolment(form));
  const [number, setNumber] = useState(() => newNumber());
  const report = useReport();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const ofEnrolment = mergeFaults(periodFaults(form, [period]), enrolmentFaults(form, draft, [period]));
    const faults = mergeFaults(learnerFaults(learner), ofEnrolment, numberFaults(number));
    report.send(faults, () => reportEnrolment({ brin, number }, enrolmentOf(sector, form, learnerOf(learner), draft, [period])));
  };
  return (
    <div className={report.answer ? 'two-columns' : ''}>
      <form className="card form" noValidate onSubmit={submit} aria-label={t('nav.enrol')}>
        <LearnerFields draft={learner} onDraft={setLearner} faultOf={report.faultOf} />
        <fieldset className="form__section">
          <legend>
            <Heading level={2}>{t('form.enrolment')}</Heading>
          </legend>
          <PeriodFields
            index={0}
            draft={period}
            onDraft={setPeriod}
            institution={institution}
            programmes={programmes}
            faultOf={report.faultOf}
          />
          {EnrolmentFields && (
            <EnrolmentFields
              draft={draft.own}
              onDraft={(own) => setDraft({ ...draft, own })}
              periods={[period]}
              institution={institution}
              faultOf={report.faultOf}
            />
          )}
          <TextField
            className="field--short"
            pointer="/number"
            label={t('enrolment.number')}
            help={t('form.numberHelp')}
            value={number}
            onValue={setNumber}
            error={report.faultOf('/number')}
            maxLength={40}
          />
        </fieldset>
        {report.error && <Failure error={report.error} />}
        <div className="row">
          <Button type="submit" purpose="primary" busy={report.busy}>
            {t('form.send')}
          </Button>
          <span className="muted small">{t('form.sendHelp')}</span>
        </div>
      </form>
      {report.answer && (
        <div className="two-columns__side">
          <AnswerPanel
            answer={report.answer}
            next={
              report.answer.kind === 'accepted' && (
                <>
                  <ButtonLink to="/schools/$brin/learners/$learnerId" params={{ brin, learnerId: report.answer.learnerId }}>
                    {t('answer.toLearner')}
                  </ButtonLink>
                  <Button purpose="secondary" onClick={onAgain}>
                    {t('answer.again')}
                  </Button>
                </>
              )
            }
          />
        </div>
      )}
    </div>
  );
};

type InSectorProps = Pick<FormProps, 'institution' | 'sector'>;

const InSector = (props: InSectorProps) => {
  const [round, setRound] = useState(0);
  const programmes = useQuery(programmesQuery(props.sector));
  return (
    <Await query={programmes}>
      {(known) => <EnrolmentForm key={round} {...props} programmes={known} onAgain={() => setRound(round + 1)} />}
    </Await>
  );
};

/** Which sector, where the institution teaches in more than one; then its form. */
const Choose = ({ institution }: { readonly institution: Institution }) => {
  const { t } = useText();
  const [first] = institution.sectors;
  const [sector, setSector] = useState(first);
  if (sector === undefined) return <Alert kind="error" title={t('enrol.noSector')} />;
  return (
    <div className="stack">
      {institution.sectors.length > 1 && (
        <ChoiceField
          pointer="/sector"
          label={t('enrol.sector')}
          value={sector}
          onValue={(chosen) => setSector(chosen as Sector)}
          choices={institution.sectors.map((one) => ({ value: one, label: t(`sector.${one}`) }))}
        />
      )}
      <InSector key={sector} institution={institution} sector={sector} />
    </div>
  );
};

/** Enrols a learner and shows at once what came of it. */
export const Enrol = () => {
  const { t } = useText();
  const institution = useQuery(institutionQuery(useBrin()));
  return (
    <Page title={t('enrol.title')} crumbs={useCrumbs()} intro={t('enrol.intro')}>
      <Await query={institution}>{(school) => <Choose institution={school} />}</Await>
    </Page>
  );
};
