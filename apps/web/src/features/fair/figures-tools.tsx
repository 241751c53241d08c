import { Button, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { SendLink } from '../../share/send-link';
import { Dialog } from '../../ui/dialog';
import { PrintIcon, ShareIcon } from '../../ui/icons';
import { countsOf, type Figures } from './figures';
import style from './fair.module.css';

interface Props {
  /** Of the fair. */
  readonly name: string;
  readonly figures: Figures;
}

/** The figures on paper, or as a few lines with the page's address: it is everybody's already. */
export function FiguresTools({ name, figures }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const { t: shared } = useTranslation('share');
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const lines = countsOf(figures).map(({ what, count }) =>
    t('figures.one', { what: t(`figure.${what}`), count: formats.number(count) }),
  );
  return (
    <div className={style.tools}>
      <Button variant="default" leftSection={<PrintIcon />} onClick={() => print()}>
        {t('figures.print')}
      </Button>
      <Button variant="default" leftSection={<ShareIcon />} onClick={() => setOpen(true)}>
        {t('figures.share')}
      </Button>
      <Dialog open={open} label={t('figures.share')} onClose={() => setOpen(false)}>
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('figures.share')}
          </Title>
          <div>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          <SendLink text={[name, ...lines].join('\n')} url={location.origin + pathname} />
          <Button size="md" variant="subtle" onClick={() => setOpen(false)}>
            {shared('close')}
          </Button>
        </Stack>
      </Dialog>
    </div>
  );
}
