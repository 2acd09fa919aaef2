import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportAnswer } from '../api/reports.ts';
import { useText } from '../text.tsx';
import type { Faults } from './drafts.ts';
import { controlFor } from './signals.tsx';

const NO_FAULTS: Faults = new Map();

/** Sends a report once the form has no faults, and says per field what is wrong, before or after sending. */
export const useReport = () => {
  const { t, of } = useText();
  const client = useQueryClient();
  const [faults, setFaults] = useState(NO_FAULTS);
  const mutation = useMutation({
    mutationFn: (send: () => Promise<ReportAnswer>) => send(),
    onSuccess: (answer) => (answer.kind === 'accepted' ? client.invalidateQueries() : undefined),
  });
  const answer: ReportAnswer | undefined = mutation.data;
  const refusals = answer?.kind === 'refused' ? answer.signals.filter((signal) => signal.severity === 'refusal') : [];

  return {
    answer,
    error: mutation.error,
    busy: mutation.isPending,
    faults,
    /** The fault of the form itself, else the refusal about this field. */
    faultOf: (pointer: string): string | undefined => {
      const fault = faults.get(pointer);
      if (fault) return t(fault);
      const refusal = refusals.find((signal) => signal.field === pointer);
      return refusal && of(refusal.text);
    },
    send: (found: Faults, send: () => Promise<ReportAnswer>): void => {
      setFaults(found);
      const first = found.keys().next().value;
      if (first === undefined) mutation.mutate(send);
      else controlFor(first)?.focus();
    },
  };
};
