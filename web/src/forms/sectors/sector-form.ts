import type { ComponentType } from 'react';
import type { Attributes, EndReason, Institution, Programme } from '../../api/types.ts';
import type { MessageKey } from '../../text.tsx';
import type { OwnDraft, PeriodDraft } from '../period-draft.ts';

export type PeriodFieldsProps = {
  readonly index: number;
  readonly draft: PeriodDraft;
  readonly onDraft: (draft: PeriodDraft) => void;
  readonly institution: Institution;
  readonly programmes: readonly Programme[];
  readonly faultOf: (pointer: string) => string | undefined;
};

export type EnrolmentFieldsProps = {
  readonly draft: OwnDraft;
  readonly onDraft: (draft: OwnDraft) => void;
  /** The periods as they stand in the form: some fields are asked in some programmes only. */
  readonly periods: readonly PeriodDraft[];
  readonly institution: Institution;
  readonly faultOf: (pointer: string) => string | undefined;
};

export type EndFieldsProps = Pick<EnrolmentFieldsProps, 'draft' | 'onDraft' | 'faultOf'>;

/** What is wrong with one field: its name, and the message that says so. */
export type OwnFault = readonly [field: string, fault: MessageKey];

/** The fields of an enrolment or a period that only this sector has: from what is registered to text as typed, and back. */
export type OwnFields = {
  readonly draftOf: (attributes: Attributes) => OwnDraft;
  /** As reported; `kept` is what is registered, so that what has no place in the form stays as it is. */
  readonly attributesOf: (draft: OwnDraft, kept: Attributes) => Attributes;
};

/** How a sector reports enrolments by form. One a sector, in a file of its own beside this one. */
export type SectorForm = {
  /** The fields of one period, the shared ones included. */
  readonly PeriodFields: ComponentType<PeriodFieldsProps>;
  /** The fields of the enrolment itself, where the sector has any. */
  readonly EnrolmentFields?: ComponentType<EnrolmentFieldsProps>;
  /** What the sector asks when an enrolment ends, beside the last day and the reason; the enrolment's own faults are then looked at. */
  readonly EndFields?: ComponentType<EndFieldsProps>;
  readonly period: OwnFields;
  readonly enrolment: OwnFields;
  /** Faults of one period, by field. The shared ones (start date, site, programme) are looked at for every sector. */
  readonly periodFaults: (draft: PeriodDraft) => readonly OwnFault[];
  readonly enrolmentFaults: (draft: OwnDraft, periods: readonly PeriodDraft[]) => readonly OwnFault[];
  readonly endReasons: readonly EndReason[];
  /** What an enrolment leads to: a result, the advice at the end of primary education, or nothing that is reported. */
  readonly outcome: 'result' | 'advice' | null;
  /** Years of study to choose from in lists. */
  readonly yearsOfStudy: readonly number[];
};

export const END_REASONS = [
  'graduated',
  'transferred',
  'left',
  'moved-abroad',
  'deceased',
  'other',
] as const satisfies readonly EndReason[];
