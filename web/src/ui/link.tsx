import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

const Anchor = ({ className = '', children, ...rest }: AnchorProps) => (
  <a className={`nl-link ${className}`} {...rest}>
    {children}
  </a>
);

/** A link within the portal in the look of the design system. */
export const Link = createLink(Anchor);

const ButtonAnchor = ({ className = 'nl-button--primary', children, ...rest }: AnchorProps) => (
  <a className={`nl-button ${className}`} {...rest}>
    {children}
  </a>
);

/** A link that starts an action and therefore looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);
