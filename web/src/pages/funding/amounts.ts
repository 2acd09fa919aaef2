import type { FundingStatement, Translated } from '../../api/types.ts';
import { count, roundMoney } from '../../format.ts';
import type { Language } from '../../text.tsx';
import type { Bar } from '../../ui/bars.tsx';

/** Whether no amount of a statement is known at all: then its total says nothing, and its counts say it all. */
export const nothingKnown = ({ missing, lines }: FundingStatement): boolean =>
  missing.length > 0 && lines.every((line) => line.amountCents === null || line.amountCents === 0);

/** A statement as bars: of amounts, or of counts where no amount is known. */
export const barsOf = (statement: FundingStatement, of: (text: Translated) => string, language: Language): Bar[] => {
  const unknown = nothingKnown(statement);
  return statement.lines.flatMap((line) => {
    const value = unknown ? line.count : (line.amountCents ?? 0);
    if (value <= 0) return [];
    const label = of(line.description);
    if (unknown) return [{ key: line.category, label, value, text: count(value, language) }];
    return [{ key: line.category, label, value, text: roundMoney(value, language), note: `${count(line.count, language)} ×` }];
  });
};

/** What is not known, in words: each input without a value once. */
export const unknownInputs = (statement: FundingStatement): Translated[] => {
  const found = new Map<string, Translated>();
  for (const line of statement.lines) for (const input of line.inputs) if (input.value === null) found.set(input.key, input.text);
  return [...found.values()];
};
