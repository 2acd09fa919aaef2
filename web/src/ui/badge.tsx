import type { ReactNode } from 'react';

type BadgeProps = { readonly kind?: 'good' | 'bad' | 'attention' | 'warm' | undefined; readonly children: ReactNode };

export const Badge = ({ kind, children }: BadgeProps) => (
  <span className={kind ? `nl-data-badge badge--${kind}` : 'nl-data-badge'}>{children}</span>
);
