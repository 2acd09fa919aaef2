import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type ComponentType, useState } from 'react';
import { reportResult } from '../../api/reports.ts';
import type { Outcome, ResultContent, ResultView, Sector } from '../../api/types.ts';
import { today } from '../../format.ts';
import { newNumber } from '../../forms/drafts.ts';
import { newSubject, type ResultDraft, resultFaults, resultOf, type SubjectDraft } from '../../forms/result-draft.ts';
import { useReport } from '../../forms/use-report.ts';
import { useText } from '../../text.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type EnrolmentContext, EnrolmentPage, keyOf } from './enrolment-page.tsx';
import { HigherResultForm } from './higher-result.tsx';
import { ReportForm } from './report-form.tsx';
import { SubjectFields } from './subject-fields.tsx';
import { VocationalResultForm } from './vocational-result.tsx';

const OUTCOMES = ['passed', 'failed', 'pending', 'withdrawn', 'spread', 'partial'] as const satisfies readonly Outcome[];

const typed = (mark: number | null): string => (mark === null ? '' : String(mark).replace('.', ','));

const subjectsOf = (known: ResultView | undefined): SubjectDraft[] =>
  known?.subjects.map((subject) => ({
    key: crypto.randomUUID(),
    subject: subject.subject,
    schoolMark: typed(subject.schoolMark),
    centralMark: typed(subject.centralMark1),
  })) ?? [newSubject(), newSubject(), newSubject()];

const draftOf = ({ enrolment, programmes }: EnrolmentContext, known: ResultView | undefined): ResultDraft => {
  const last = enrolment.periods.at(-1);
  const exam = programmes.find(({ code, secondary }) => code === last?.programme && secondary?.examinable);
  return {
    site: known?.site ?? last?.site ?? '',
    programme: known?.programme ?? exam?.code ?? '',
    examYear: String(known?.examYear ?? today().slice(0, 4)),
    decidedOn: known?.decidedOn ?? '',
    outcome: known?.outcome ?? '',
    projectTitle: known?.projectTitle ?? '',
    projectMark: typed(known?.projectMark ?? null),
    subjects: subjectsOf(known),
  };
};

/** What was reported about a subject beside its marks has no place in the form, and stays as it is. */
const withRemarks = (content: ResultContent, known: ResultView | undefined): ResultContent => {
  const remarks = (known?.attributes.subjects ?? {}) as Readonly<Record<string, object | undefined>>;
  return { ...content, subjects: content.subjects.map((subject) => ({ ...subject, ...remarks[subject.subject] })) };
};

const ResultForm = (context: EnrolmentContext) => {
  const { learner, institution, programmes } = context;
  const { t } = useText();
  const known = learner.results.find((result) => result.outcome === 'pending');
  const [number] = useState(() => known?.number ?? newNumber());
  const [draft, setDraft] = useState(() => draftOf(context, known));
  const report = useReport();
  const set = (part: Partial<ResultDraft>): void => setDraft({ ...draft, ...part });
  const setSubjects = (change: (subjects: readonly SubjectDraft[]) => readonly SubjectDraft[]): void =>
    set({ subjects: change(draft.subjects) });
  const send = (): void =>
    report.send(resultFaults(draft), () =>
      reportResult({ brin: institution.brin, number }, withRemarks(resultOf(keyOf(learner), draft), known)),
    );
  return (
    <ReportForm label={t('learner.result')} learnerId={learner.learnerId} report={report} onSend={send}>
      <div className="form__grid">
        <SelectField
          pointer="/outcome"
          label={t('result.outcome')}
          value={draft.outcome}
          onValue={(value) => set({ outcome: value as Outcome })}
          error={report.faultOf('/outcome')}
        >
          <option value="">{t('form.choose')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          pointer="/examYear"
          label={t('result.examYear')}
          inputMode="numeric"
          maxLength={4}
          value={draft.examYear}
          onValue={(examYear) => set({ examYear })}
          error={report.faultOf('/examYear')}
        />
        <TextField
          pointer="/decidedOn"
          label={t('result.decided')}
          type="date"
          value={draft.decidedOn}
          onValue={(decidedOn) => set({ decidedOn })}
          error={report.faultOf('/decidedOn')}
        />
      </div>
      <Combobox
        pointer="/programme"
        label={t('enrolment.programme')}
        value={draft.programme}
        options={programmes.filter((programme) => programme.secondary?.examinable).map(({ code, name }) => ({ value: code, label: name }))}
        onValue={(programme) => set({ programme })}
        error={report.faultOf('/programme')}
      />
      <div>
        <Heading level={2}>{t('result.subjects')}</Heading>
        <p className="muted small">{t('result.finalHelp')}</p>
        {draft.subjects.map((subject, index) => (
          <SubjectFields
            key={subject.key}
            index={index}
            draft={subject}
            onDraft={(changed) => setSubjects((all) => all.map((one) => (one.key === subject.key ? changed : one)))}
            onRemove={() => setSubjects((all) => all.filter((one) => one.key !== subject.key))}
            faultOf={report.faultOf}
          />
        ))}
        <br />
        <Button purpose="secondary" onClick={() => setSubjects((all) => [...all, newSubject()])}>
          {t('result.addSubject')}
        </Button>
      </div>
      <div className="form__grid">
        <TextField
          pointer="/projectTitle"
          label={t('result.projectTitle')}
          value={draft.projectTitle}
          onValue={(projectTitle) => set({ projectTitle })}
          error={report.faultOf('/projectTitle')}
          maxLength={150}
        />
        <TextField
          pointer="/projectMark"
          label={t('result.projectMark')}
          inputMode="decimal"
          value={draft.projectMark}
          onValue={(projectMark) => set({ projectMark })}
          error={report.faultOf('/projectMark')}
        />
      </div>
    </ReportForm>
  );
};

const FORMS: Readonly<Partial<Record<Sector, ComponentType<EnrolmentContext>>>> = {
  mbo: VocationalResultForm,
  hbo: HigherResultForm,
  wo: HigherResultForm,
};

/** Reports what an enrolment led to: the marks and outcome of a final exam, a diploma or a degree. */
export const ReportResult = () => {
  const { t } = useText();
  return (
    <EnrolmentPage title={t('result.title')} intro={t('result.intro')}>
      {(context) => {
        const Form = FORMS[context.enrolment.sector] ?? ResultForm;
        return <Form {...context} />;
      }}
    </EnrolmentPage>
  );
};
