import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ReportAnswer, sendReport } from '../api/reports.ts';
import type { EnrolmentContent, ResultContent } from '../api/types.ts';
import { useText } from '../text.tsx';
import type { Faults } from './drafts.ts';
import { controlFor } from './signals.tsx';

type Address = { readonly brin: string; readonly kind: 'enrolments' | 'results'; readonly number: string };

const NO_FAULTS: Faults = new Map();

/** Sends a report once the form has no faults, and says per field what is wrong, before or after sending. */
export const useReport = () => {
  const { t, of } = useText();
  const client = useQueryClient();
  const [faults, setFaults] = useState(NO_FAULTS);
  const mutation = useMutation({
    mutationFn: ({ address, content }: { address: Address; content: EnrolmentContent | ResultContent }) => sendReport(address, content),
    onSuccess: (answer) => (answer.kind === 'accepted' ? client.invalidateQueries() : undefined),
  });
  const answer: ReportAnswer | undefined = mutation.data;
  const refusals = answer?.kind === 'refused' ? answer.signals.filter((signal) => signal.severity === 'refusal') : [];

  return {
    answer,
    error: mutation.error,
    busy: mutation.isPending,
    faults,
    reset: () => mutation.reset(),
    /** The fault of the form itself, else the refusal about this field. */
    faultOf: (pointer: string): string | undefined => {
      const fault = faults.get(pointer);
      if (fault) return t(fault);
      const refusal = refusals.find((signal) => signal.field === pointer);
      return refusal && of(refusal.text);
    },
    send: (address: Address, found: Faults, content: () => EnrolmentContent | ResultContent): void => {
      setFaults(found);
      const first = found.keys().next().value;
      if (first === undefined) mutation.mutate({ address, content: content() });
      else controlFor(first)?.focus();
    },
  };
};
