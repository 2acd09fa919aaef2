import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

const Anchor = ({ className, children, ...rest }: AnchorProps) => (
  <a className={className ?? 'nl-link'} {...rest}>
    {children}
  </a>
);

/** A link within the portal in the look of the design system. */
export const Link = createLink(Anchor);

const ButtonAnchor = ({ className, children, ...rest }: AnchorProps) => (
  <a className={`nl-button ${className ?? 'nl-button--primary'}`} {...rest}>
    {children}
  </a>
);

/** A link that starts an action and therefore looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);
