import type { ReactNode } from 'react';

type AlertProps = { readonly kind: 'info' | 'ok' | 'warning' | 'error'; readonly title?: string; readonly children?: ReactNode };

export const Alert = ({ kind, title, children }: AlertProps) => (
  <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
    <div className="utrecht-alert__content stack stack--tight">
      {title && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
