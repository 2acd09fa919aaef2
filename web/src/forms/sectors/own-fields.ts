import type { Attributes } from '../../api/types.ts';
import type { OwnDraft } from '../drafts.ts';
import type { OwnFields } from './sector-form.ts';

/** How a field is reported: as text, as a number (decimals with a comma or a point), or as yes or no. */
type Kind = 'text' | 'number' | 'yes-no';

const typed = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const reported = (kind: Kind, text: string): unknown => {
  if (kind === 'number') return Number(text.replace(',', '.'));
  return kind === 'yes-no' ? text === 'yes' : text;
};

/** Own fields that stand in the form one by one; an empty one is left out of the report. */
export const ownFields = (kinds: Readonly<Record<string, Kind>>): OwnFields => ({
  draftOf: (attributes: Attributes): OwnDraft => Object.fromEntries(Object.keys(kinds).map((field) => [field, typed(attributes[field])])),
  attributesOf: (draft: OwnDraft, kept: Attributes): Attributes => {
    const others = Object.entries(kept).filter(([field]) => !(field in kinds));
    const own = Object.entries(kinds).flatMap(([field, kind]) => {
      const text = draft[field]?.trim() ?? '';
      return text === '' ? [] : [[field, reported(kind, text)] as const];
    });
    return Object.fromEntries([...others, ...own]);
  },
});

/** A sector, enrolment or period without fields of its own. */
export const NO_OWN_FIELDS: OwnFields = ownFields({});
