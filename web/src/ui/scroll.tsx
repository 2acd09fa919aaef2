import type { ReactNode, Ref } from 'react';

type ScrollProps = { readonly label: string; readonly className: string; readonly ref?: Ref<HTMLDivElement>; readonly children: ReactNode };

/** Something that may be wider than the page: it scrolls by itself, and can be reached to scroll it with the keyboard. */
export const Scroll = ({ label, className, ref, children }: ScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: the group must take the focus to be scrolled, and is no set of fields
  <div role="group" aria-label={label} className={className} ref={ref} tabIndex={0}>
    {children}
  </div>
);
