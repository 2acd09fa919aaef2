import { roundMoney, signedMoney } from '../format.ts';
import { useText } from '../text.tsx';

export type Step = { readonly key: string; readonly label: string; readonly cents: number };

const ROW = 46;
const WIDTH = 400;
const LEFT = 26; // room for the mark that the axis does not start at zero

type Scale = (cents: number) => number;

const scaleOver = (levels: readonly number[]): Scale => {
  const low = Math.min(...levels);
  const span = Math.max(1, Math.max(...levels) - low);
  return (cents) => LEFT + WIDTH * 0.28 + ((cents - low) / span) * (WIDTH * 0.62);
};

const Total = ({ y, x, label, amount }: { readonly y: number; readonly x: number; readonly label: string; readonly amount: string }) => (
  <g>
    <text x="0" y={y + 13} fontSize="15">
      {label}
    </text>
    <text x={WIDTH + LEFT} y={y + 13} fontSize="15" fontWeight="640" textAnchor="end">
      {amount}
    </text>
    <rect x="0" y={y + 19} width={x} height="18" rx="3" fill="#0b4f5c" />
    <path d={`M${LEFT} ${y + 16}l6 8l-6 8l6 8`} fill="none" stroke="#fff" strokeWidth="4" />
  </g>
);

type WaterfallProps = {
  readonly before: Step;
  readonly after: Step;
  readonly steps: readonly Step[];
};

/** From the amount before, by each line's change, to the amount after. The bars of the totals are cut, as their break shows. */
export const Waterfall = ({ before, after, steps }: WaterfallProps) => {
  const { language, t } = useText();
  const levels = [before.cents];
  for (const step of steps) levels.push((levels.at(-1) ?? 0) + step.cents);
  const x = scaleOver([...levels, after.cents]);
  const height = (steps.length + 2) * ROW;
  return (
    <svg
      className="chart waterfall"
      viewBox={`0 0 ${WIDTH + LEFT} ${height}`}
      role="img"
      aria-label={t('consequence.picture', { before: roundMoney(before.cents, language), after: roundMoney(after.cents, language) })}
    >
      <Total y={0} x={x(before.cents)} label={before.label} amount={roundMoney(before.cents, language)} />
      {steps.map((step, index) => {
        const from = x(levels[index] ?? 0);
        const to = x(levels[index + 1] ?? 0);
        const y = (index + 1) * ROW;
        return (
          <g key={step.key}>
            <text x="0" y={y + 13} fontSize="15">
              {step.label}
            </text>
            <text x={WIDTH + LEFT} y={y + 13} fontSize="15" fontWeight="640" textAnchor="end">
              {signedMoney(step.cents, language)}
            </text>
            <rect
              x={Math.min(from, to)}
              y={y + 19}
              width={Math.max(3, Math.abs(to - from))}
              height="18"
              rx="3"
              fill={step.cents < 0 ? '#a12121' : '#2d8a57'}
            />
          </g>
        );
      })}
      <Total y={(steps.length + 1) * ROW} x={x(after.cents)} label={after.label} amount={roundMoney(after.cents, language)} />
    </svg>
  );
};
