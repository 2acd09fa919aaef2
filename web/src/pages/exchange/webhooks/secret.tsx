import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text.tsx';
import { Alert } from '../../../ui/alert.tsx';

/** A secret, shown this once. It takes the focus, since it is what the page is now about. */
export const Secret = ({ secret }: { readonly secret: string }) => {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = (): void => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <div ref={box} tabIndex={-1} className="secret">
      <Alert kind="warning" title={t('webhooks.secretTitle')}>
        <p>{t('webhooks.secretText')}</p>
        <p>
          <code className="breaks">{secret}</code>
        </p>
        <div className="row">
          <Button purpose="secondary" onClick={copy}>
            {t('webhooks.copy')}
          </Button>
          <span role="status">{copied && t('webhooks.copied')}</span>
        </div>
      </Alert>
    </div>
  );
};
