import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

type CardProps = { readonly title?: string; readonly aside?: ReactNode; readonly className?: string; readonly children: ReactNode };

export const Card = ({ title, aside, className = '', children }: CardProps) => (
  <section className={`card ${className}`}>
    {title && (
      <div className="card__head">
        <Heading level={2}>{title}</Heading>
        {aside}
      </div>
    )}
    {children}
  </section>
);
