import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { ShareIcon } from '../ui/icons';
import { SharePanel } from './share-panel';
import type { Shareable } from './shareable';
import style from './share.module.css';

/** Shows one thing to people without an account, by a link that can be taken back. */
export function ShareButton({ size, ...thing }: Shareable & { readonly size?: 'compact-sm' }): React.ReactNode {
  const { t } = useTranslation('share');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className={style.button}
        variant={size ? 'subtle' : 'default'}
        size={size}
        leftSection={<ShareIcon />}
        aria-label={t('shareWhat', { what: thing.what })}
        onClick={() => setOpen(true)}
      >
        {t('share')}
      </Button>
      <Dialog open={open} label={t('share')} onClose={() => setOpen(false)}>
        <SharePanel {...thing} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
