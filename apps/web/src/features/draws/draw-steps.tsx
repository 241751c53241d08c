import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import { DiscardDraw, DrawsPage, PublishDraw } from './draws.generated';
import { ReleaseDraw } from './release-draw';
import type { Draw } from './use-draws';
import style from './draws.module.css';

/** Publishing what goes in, releasing what came out, or dropping it. The last two cannot be undone and ask once more. */
export function DrawSteps({ fairId, draw }: { readonly fairId: string; readonly draw: Draw }): React.ReactNode {
  const { t } = useTranslation('draws');
  const [asking, setAsking] = useState<'release' | 'drop' | null>(null);
  const publish = useDeed(PublishDraw, DrawsPage);
  const discard = useDeed(DiscardDraw, DrawsPage);
  const asked = { fairId, drawId: draw.id };
  const close = (): void => setAsking(null);
  if (draw.state === 'RELEASED' || draw.state === 'DISCARDED') return null;
  return (
    <>
      <DeedOutcome of={publish} />
      <div className={style.buttons}>
        {draw.state === 'DRAWN' && <Button onClick={() => setAsking('release')}>{t('release.open')}</Button>}
        {!draw.publishedAt && (
          <Button variant="default" loading={publish.busy} onClick={() => void publish.run(asked)}>
            {t('publish')}
          </Button>
        )}
        <Button variant="subtle" color="red" onClick={() => setAsking('drop')}>
          {t('discard')}
        </Button>
      </div>
      <Dialog open={asking === 'release'} label={t('release.open')} onClose={close}>
        <ReleaseDraw fairId={fairId} draw={draw} onDone={close} />
      </Dialog>
      <Dialog open={asking === 'drop'} label={t('discard')} onClose={close}>
        <div className={style.asked}>
          <Title order={2} size="h4">
            {t('discard.title', { name: draw.name })}
          </Title>
          <Text>{t(draw.publishedAt ? 'discard.published' : 'discard.text')}</Text>
          <DeedOutcome of={discard} />
          <div className={style.buttons}>
            <Button loading={discard.busy} onClick={() => void discard.run(asked).then((done) => done && close())}>
              {t('discard.submit')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('new.cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
