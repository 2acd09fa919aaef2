import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { reportSchoolAdvice } from '../../api/reports.ts';
import { today } from '../../format.ts';
import {
  ADVICES,
  type AdviceDraft,
  adviceDraftOf,
  adviceFaults,
  adviceOf,
  isTest,
  LEVEL_POINTERS,
  LEVELS,
  TESTS,
} from '../../forms/advice-draft.ts';
import { ChoiceSelect } from '../../forms/sectors/choice-select.tsx';
import { useReport } from '../../forms/use-report.ts';
import { isMessageKey, type MessageKey, useText } from '../../text.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, EnrolmentPage } from './enrolment-page.tsx';
import { ReportForm } from './report-form.tsx';

type FieldsProps = {
  readonly draft: AdviceDraft;
  readonly set: (part: Partial<AdviceDraft>) => void;
  readonly faultOf: (pointer: string) => string | undefined;
};

const AdviceSelect = ({ field, draft, set, faultOf }: FieldsProps & { readonly field: 'advice' | 'revisedAdvice' }) => {
  const { t } = useText();
  const listed: readonly string[] = ADVICES;
  const choices = draft[field] === '' || listed.includes(draft[field]) ? listed : [...listed, draft[field]];
  const name = (advice: string): string => (isMessageKey(`advice.level.${advice}`) ? t(`advice.level.${advice}` as MessageKey) : advice);
  return (
    <SelectField
      pointer={`/${field}`}
      label={t(field === 'advice' ? 'advice.first' : 'advice.revised')}
      help={field === 'revisedAdvice' ? t('advice.revisedHelp') : undefined}
      value={draft[field]}
      onValue={(value) => set({ [field]: value })}
      error={faultOf(`/${field}`)}
    >
      <option value="">{t(field === 'advice' ? 'form.choose' : 'form.notApplicable')}</option>
      {choices.map((advice) => (
        <option key={advice} value={advice}>
          {name(advice)}
        </option>
      ))}
    </SelectField>
  );
};

const REFERENCE_LEVELS = [
  ['below-1F', 'advice.below-1F'],
  ['1F', 'advice.1F'],
  ['1S', 'advice.1S'],
  ['2F', 'advice.2F'],
] as const;

/** Level 1S exists for arithmetic only. */
const levelsOf = (field: (typeof LEVELS)[number]) => REFERENCE_LEVELS.filter(([level]) => level !== '1S' || field === 'arithmetic');

const Result = ({ draft, set, faultOf }: FieldsProps) => {
  const { t } = useText();
  const levels = isTest(draft.test) ? TESTS[draft.test] : (['S'] as const);
  return (
    <div className="form__grid">
      <TextField
        pointer="/test/takenOn"
        label={t('advice.takenOn')}
        type="date"
        value={draft.takenOn}
        onValue={(takenOn) => set({ takenOn })}
        error={faultOf('/test/takenOn')}
      />
      {levels.length > 1 && (
        <ChoiceSelect
          pointer="/test/level"
          label="advice.level"
          value={draft.level}
          onValue={(level) => set({ level })}
          choices={levels.map((level) => [level, `advice.level.of.${level}` as MessageKey])}
          error={faultOf('/test/level')}
        />
      )}
      <TextField
        pointer="/test/score"
        label={t('advice.score')}
        inputMode="numeric"
        maxLength={3}
        value={draft.score}
        onValue={(score) => set({ score: score.replaceAll(/\D/g, '') })}
        error={faultOf('/test/score')}
      />
      {LEVELS.map((field) => (
        <ChoiceSelect
          key={field}
          pointer={LEVEL_POINTERS[field]}
          label={`advice.${field}`}
          value={draft[field]}
          onValue={(level) => set({ [field]: level })}
          choices={levelsOf(field)}
          error={faultOf(LEVEL_POINTERS[field])}
        />
      ))}
    </div>
  );
};

const TestFields = (props: FieldsProps) => {
  const { draft, set, faultOf } = props;
  const { t } = useText();
  const choose = (test: string): void => set({ test, level: isTest(test) && TESTS[test].length === 1 ? TESTS[test][0] : '' });
  return (
    <fieldset className="form__section">
      <legend>
        <Heading level={2}>{t('advice.test')}</Heading>
      </legend>
      <div className="form__grid">
        <ChoiceSelect
          pointer="/test/code"
          label="advice.testName"
          value={draft.test}
          onValue={choose}
          choices={[...Object.keys(TESTS), ...(draft.test === '' || isTest(draft.test) ? [] : [draft.test])].map((code) => [
            code,
            `advice.test.${code}` as MessageKey,
          ])}
          error={faultOf('/test/code')}
          optional
        />
        {draft.test !== '' && (
          <ChoiceSelect
            pointer="/test/absence"
            label="advice.absence"
            value={draft.absence}
            onValue={(absence) => set({ absence })}
            choices={[
              ['prevented', 'advice.prevented'],
              ['exempt', 'advice.exempt'],
            ]}
            error={faultOf('/test/absence')}
            optional
          />
        )}
        {draft.test !== '' && draft.absence === 'exempt' && (
          <ChoiceSelect
            pointer="/test/exemption"
            label="advice.exemption"
            value={draft.exemption}
            onValue={(exemption) => set({ exemption })}
            choices={[
              ['01', 'advice.exemption.01'],
              ['02', 'advice.exemption.02'],
              ['03', 'advice.exemption.03'],
            ]}
            error={faultOf('/test/exemption')}
          />
        )}
      </div>
      {draft.test !== '' && draft.absence === '' && <Result {...props} />}
    </fieldset>
  );
};

/** The school year in which a day is. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0);

const AdviceForm = ({ learner, enrolment, institution }: EnrolmentContext) => {
  const { t } = useText();
  const [year] = useState(() => schoolYearOf(enrolment.endDate ?? today()));
  const [draft, setDraft] = useState(() =>
    adviceDraftOf(
      year,
      learner.schoolAdvices.find(({ schoolYear }) => schoolYear === year),
    ),
  );
  const report = useReport();
  const set = (part: Partial<AdviceDraft>): void => setDraft({ ...draft, ...part });
  const known = learner.schoolAdvices.find(({ schoolYear }) => String(schoolYear) === draft.schoolYear);
  const send = (): void =>
    report.send(adviceFaults(draft), () =>
      reportSchoolAdvice({ brin: institution.brin, number: enrolment.number }, adviceOf(draft, known), known?.etag),
    );
  return (
    <ReportForm label={t('advice.title')} learnerId={learner.learnerId} report={report} onSend={send}>
      <div className="form__grid">
        <TextField
          pointer="/schoolYear"
          label={t('advice.schoolYear')}
          help={t('advice.schoolYearHelp')}
          inputMode="numeric"
          maxLength={4}
          value={draft.schoolYear}
          onValue={(schoolYear) => set({ schoolYear })}
          error={report.faultOf('/schoolYear')}
        />
        <AdviceSelect field="advice" draft={draft} set={set} faultOf={report.faultOf} />
        <AdviceSelect field="revisedAdvice" draft={draft} set={set} faultOf={report.faultOf} />
      </div>
      <TestFields draft={draft} set={set} faultOf={report.faultOf} />
    </ReportForm>
  );
};

/** Reports the school advice and the test at the end of primary education. */
export const Advice = () => {
  const { t } = useText();
  return (
    <EnrolmentPage title={t('advice.title')} intro={t('advice.intro')}>
      {(context) => <AdviceForm {...context} />}
    </EnrolmentPage>
  );
};
