export type Bar = { readonly key: string; readonly label: string; readonly value: number; readonly text: string; readonly note?: string };

const COLOURS = ['#0b4f5c', '#1c7c8c', '#5aa5ad', '#c8702c', '#e2a15f', '#7b8f98'];

/** Values side by side as horizontal bars, each with its label and figure in text. */
export const Bars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className="bars">
      {bars.map((bar, index) => (
        <li key={bar.key}>
          <div className="bars__label">
            <span>
              {bar.label} {bar.note && <span className="muted small">{bar.note}</span>}
            </span>
            <strong className="number">{bar.text}</strong>
          </div>
          <svg className="chart" viewBox="0 0 400 12" preserveAspectRatio="none" height="12" aria-hidden="true">
            <rect width="400" height="12" rx="3" fill="#edf2f3" />
            <rect width={Math.max(2, (400 * bar.value) / most)} height="12" rx="3" fill={COLOURS[index % COLOURS.length]} />
          </svg>
        </li>
      ))}
    </ul>
  );
};
