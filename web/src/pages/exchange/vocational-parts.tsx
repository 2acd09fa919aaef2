import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { OwnDraft } from '../../forms/drafts.ts';
import { YesOrNo } from '../../forms/sectors/choice-select.tsx';
import { type Row, rowsOf, withRows } from '../../forms/sectors/rows.ts';
import { finalOfPart, newPart, type Parts } from '../../forms/vocational-result-draft.ts';
import { type MessageKey, useText } from '../../text.tsx';
import { TextField } from '../../ui/field.tsx';

type FaultOf = (pointer: string) => string | undefined;
type RowProps = {
  readonly part: Parts;
  readonly row: Row;
  readonly index: number;
  readonly onRow: (part: OwnDraft) => void;
  readonly faultOf: FaultOf;
};

const TEXTS: Readonly<Record<Parts, readonly (readonly [field: string, label: MessageKey, maxLength: number])[]>> = {
  genericParts: [
    ['code', 'mbo.partCode', 4],
    ['level', 'mbo.partLevel', 10],
    ['schoolMark', 'mbo.schoolMark', 4],
    ['centralMark', 'mbo.centralMark', 4],
    ['exemption', 'mbo.exemption', 10],
  ],
  electives: [['code', 'mbo.electiveCode', 5]],
  professionalParts: [['code', 'mbo.professionalCode', 5]],
};

const PartFields = ({ part, row, index, onRow, faultOf }: RowProps) => {
  const { t } = useText();
  const pointer = (field: string): string => `/${part}/${index}/${field}`;
  const final = part === 'genericParts' ? finalOfPart(row) : undefined;
  return (
    <div className="form__grid">
      {TEXTS[part].map(([field, label, maxLength]) => (
        <TextField
          key={field}
          pointer={pointer(field)}
          label={t(label)}
          maxLength={maxLength}
          value={row[field] ?? ''}
          onValue={(value) => onRow({ [field]: value })}
          error={faultOf(pointer(field))}
        />
      ))}
      {part === 'electives' && (
        <YesOrNo
          pointer={pointer('achieved')}
          label="mbo.achieved"
          value={row.achieved ?? 'yes'}
          onValue={(achieved) => onRow({ achieved })}
          error={faultOf(pointer('achieved'))}
        />
      )}
      {part === 'genericParts' && (
        <p className="muted" role="status">
          {t('mbo.finalMark', { mark: final ?? '–' })}
        </p>
      )}
    </div>
  );
};

const Certificate = ({ part, row, index, onRow, faultOf }: RowProps) => (
  <YesOrNo
    pointer={`/${part}/${index}/certificate`}
    label="mbo.certificate"
    value={row.certificate ?? ''}
    onValue={(certificate) => onRow({ certificate })}
    error={faultOf(`/${part}/${index}/certificate`)}
    optional
  />
);

type Props = { readonly part: Parts; readonly draft: OwnDraft; readonly onDraft: (draft: OwnDraft) => void; readonly faultOf: FaultOf };

/** One list of exam parts: generic parts, electives or professional parts. */
export const PartList = ({ part, draft, onDraft, faultOf }: Props) => {
  const { t } = useText();
  const rows = rowsOf(draft, part);
  const set = (changed: readonly OwnDraft[]): void => onDraft(withRows(draft, part, changed));
  const withCertificate = draft.document !== 'diploma' && part !== 'genericParts';
  return (
    <div className="stack stack--tight">
      <Heading level={2} appearance="level-3">
        {t(`mbo.${part}`)}
      </Heading>
      {rows.map((row, index) => {
        const props = {
          part,
          row,
          index,
          faultOf,
          onRow: (changed: OwnDraft) => set(rows.map((one) => (one.key === row.key ? { ...one, ...changed } : one))),
        };
        return (
          <fieldset className="period" key={row.key}>
            <legend className="visually-hidden">{t('mbo.part', { kind: t(`mbo.${part}`), number: index + 1 })}</legend>
            <PartFields {...props} />
            {withCertificate && <Certificate {...props} />}
            <div>
              <Button purpose="subtle" onClick={() => set(rows.filter(({ key }) => key !== row.key))}>
                {t('mbo.removePart')}{' '}
                <span className="visually-hidden">{t('mbo.part', { kind: t(`mbo.${part}`), number: index + 1 })}</span>
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button purpose="secondary" onClick={() => set([...rows, newPart(part)])}>
          {t(`mbo.add.${part}`)}
        </Button>
      </div>
    </div>
  );
};
