import { useText } from '../../text.tsx';
import { TextField } from '../../ui/field.tsx';
import type { OwnDraft } from '../drafts.ts';
import type { OwnFault, OwnFields, PeriodFieldsProps } from './sector-form.ts';

type Place = { readonly institution?: unknown; readonly contactHours?: unknown };

/** Where a pupil follows adult general education (vavo): one field of the report, two in the form. */
export const vavoPeriod: OwnFields = {
  draftOf: ({ vavo }) => {
    const { institution, contactHours } = (vavo ?? {}) as Place;
    return { institution: String(institution ?? ''), contactHours: String(contactHours ?? '') };
  },
  attributesOf: ({ institution, contactHours }, { vavo: _before, ...kept }) => {
    const brin = institution?.trim().toUpperCase() ?? '';
    const hours = contactHours?.trim() ?? '';
    if (brin === '') return kept;
    return { ...kept, vavo: { institution: brin, ...(hours === '' ? {} : { contactHours: Number(hours) }) } };
  },
};

export const vavoFaults = ({ institution, contactHours }: OwnDraft): readonly OwnFault[] => [
  ...(/^([0-9]{2}[A-Za-z]{2})?$/.test(institution?.trim() ?? '') ? [] : [['vavo/institution', 'fault.brin'] as const]),
  ...(/^([1-9]|[1-3][0-9]|40)?$/.test(contactHours?.trim() ?? '') ? [] : [['vavo/contactHours', 'fault.contactHours'] as const]),
];

/** Asked in programmes that are followed at vavo, or when it was reported. */
export const VavoFields = ({ index, draft, onDraft, programmes, faultOf }: PeriodFieldsProps) => {
  const { t } = useText();
  const { institution = '', contactHours = '' } = draft.own;
  const vavo = programmes.find(({ code }) => code === draft.programme)?.secondary?.vavo ?? 'no';
  if (vavo === 'no' && institution === '') return null;
  const pointer = (field: string): string => `/periods/${index}/vavo/${field}`;
  return (
    <div className="form__grid">
      <TextField
        pointer={pointer('institution')}
        label={t('vavo.institution')}
        help={t('vavo.institutionHelp')}
        maxLength={4}
        value={institution}
        onValue={(value) => onDraft({ ...draft, own: { ...draft.own, institution: value } })}
        error={faultOf(pointer('institution')) ?? faultOf(`/periods/${index}/vavo`)}
      />
      <TextField
        pointer={pointer('contactHours')}
        label={t('vavo.contactHours')}
        inputMode="numeric"
        maxLength={2}
        value={contactHours}
        onValue={(value) => onDraft({ ...draft, own: { ...draft.own, contactHours: value } })}
        error={faultOf(pointer('contactHours'))}
      />
    </div>
  );
};
