import { useEffect, useRef } from 'react';
import { shortDate } from '../format.ts';
import { useText } from '../text.tsx';
import { Scroll } from './scroll.tsx';

/** `end` is the first day after, undefined while it lasts. */
export type Span = {
  readonly key: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly label: string;
  readonly own: boolean;
};
export type Lane = { readonly key: string; readonly label: string; readonly spans: readonly Span[] };

const WIDTH = 900;
const LANE = 74;
const HEAD = 26;
const TONES = ['#0b4f5c', '#1c7c8c', '#3b6b8a', '#0f6b5b'];

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

type Axis = { readonly x: (iso: string) => number; readonly years: readonly number[] };

/** School years from the first start to a year after the last day or today. */
const axisOf = (lanes: readonly Lane[], today: string): Axis => {
  const starts = lanes.flatMap((lane) => lane.spans.map((span) => span.start));
  const ends = lanes.flatMap((lane) => lane.spans.map((span) => span.end ?? today));
  const firstStart = starts.sort()[0] ?? today;
  const lastEnd = [...ends, ...starts, today].sort().at(-1) ?? today;
  const year = Number(firstStart.slice(0, 4)) - (firstStart.slice(5) < '08-01' ? 1 : 0);
  const lastYear = Number(lastEnd.slice(0, 4)) + (lastEnd.slice(5) > '08-01' ? 1 : 0);
  const low = day(`${year}-08-01`);
  const high = day(`${Math.max(lastYear, year + 1)}-08-01`);
  const years = Array.from({ length: Math.max(lastYear, year + 1) - year + 1 }, (_, index) => year + index);
  return { x: (iso) => ((day(iso) - low) / (high - low)) * WIDTH, years };
};

const SpanBar = ({
  span,
  axis,
  y,
  tone,
  today,
}: {
  readonly span: Span;
  readonly axis: Axis;
  readonly y: number;
  readonly tone: string;
  readonly today: string;
}) => {
  const from = axis.x(span.start);
  const to = axis.x(span.end ?? (today > span.start ? today : span.start));
  const width = Math.max(6, to - from - 2);
  const fits = Math.floor(width / 8.2);
  const label = span.label.length > fits ? `${span.label.slice(0, Math.max(0, fits - 1))}…` : span.label;
  return (
    <g>
      <rect x={from} y={y} width={width} height="32" rx="5" fill={span.own ? tone : '#61757e'} />
      {!span.end && <path d={`M${from + width} ${y}l12 16l-12 16z`} fill={span.own ? tone : '#61757e'} />}
      {fits > 3 && (
        <text x={from + 9} y={y + 21} fontSize="15" fontWeight="600" style={{ fill: '#fff' }}>
          {label}
        </text>
      )}
    </g>
  );
};

type TimelineProps = { readonly lanes: readonly Lane[]; readonly today: string; readonly label: string };

/** Enrolments through the years, a lane for each school; what it shows is also in the table below it. */
export const Timeline = ({ lanes, today, label }: TimelineProps) => {
  const { language } = useText();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollTo({ left: frame.current.scrollWidth }); // the latest years first, where not all fit
  }, []);
  const axis = axisOf(lanes, today);
  const height = HEAD + lanes.length * LANE;
  const every = Math.ceil(axis.years.length / 10);
  return (
    <Scroll className="chart-scroll" ref={frame} label={label}>
      <svg className="chart timeline" viewBox={`-4 0 ${WIDTH + 24} ${height}`} role="img" aria-label={label}>
        {axis.years.map((year, index) => (
          <g key={year}>
            <line x1={axis.x(`${year}-08-01`)} x2={axis.x(`${year}-08-01`)} y1={HEAD - 6} y2={height} stroke="#d7e0e3" />
            {index % every === 0 && index < axis.years.length - 1 && (
              <text x={axis.x(`${year}-08-01`) + 4} y="14" fontSize="14">
                {`${year}/${String(year + 1).slice(2)}`}
              </text>
            )}
          </g>
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.key}>
            <text x="2" y={HEAD + index * LANE + 18} fontSize="15" fontWeight="600" style={{ fill: '#14262d' }}>
              {lane.label}
            </text>
            {lane.spans.map((span, order) => (
              <SpanBar
                key={span.key}
                span={span}
                axis={axis}
                y={HEAD + index * LANE + 26}
                tone={TONES[order % TONES.length] ?? '#0b4f5c'}
                today={today}
              />
            ))}
          </g>
        ))}
        <line x1={axis.x(today)} x2={axis.x(today)} y1={HEAD - 6} y2={height} stroke="#c8702c" strokeWidth="2" strokeDasharray="4 4">
          <title>{shortDate(today, language)}</title>
        </line>
      </svg>
    </Scroll>
  );
};
