import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { useDeed } from '../../ui/use-deed';
import { DiscardDraw, DrawsPage, PublishDraw, ReleaseDraw } from './draws.generated';
import type { Draw } from './use-draws';
import style from './draws.module.css';

/** Publishing what goes in, releasing what came out, or dropping it. Releasing asks once more: it gives booths to firms. */
export function DrawSteps({ fairId, draw }: { readonly fairId: string; readonly draw: Draw }): React.ReactNode {
  const { t } = useTranslation('draws');
  const [asking, setAsking] = useState(false);
  const publish = useDeed(PublishDraw, DrawsPage);
  const release = useDeed(ReleaseDraw, DrawsPage);
  const discard = useDeed(DiscardDraw, DrawsPage);
  const asked = { fairId, drawId: draw.id };
  const ended = draw.state === 'RELEASED' || draw.state === 'DISCARDED';
  if (ended) return null;
  return (
    <>
      <DeedOutcome of={publish} />
      <DeedOutcome of={discard} />
      <div className={style.buttons}>
        {draw.state === 'DRAWN' && <Button onClick={() => setAsking(true)}>{t('release.open')}</Button>}
        {!draw.publishedAt && (
          <Button variant="default" loading={publish.busy} onClick={() => void publish.run(asked)}>
            {t('publish')}
          </Button>
        )}
        <Button variant="subtle" color="red" loading={discard.busy} onClick={() => void discard.run(asked)}>
          {t('discard')}
        </Button>
      </div>
      <Dialog open={asking} label={t('release.open')} onClose={() => setAsking(false)}>
        <p>{t('release.text', { name: draw.name, count: draw.figures?.allotted ?? 0 })}</p>
        <DeedOutcome of={release} />
        <div className={style.buttons}>
          <Button
            loading={release.busy}
            onClick={() => void release.run(asked).then((done) => done && setAsking(false))}
          >
            {t('release.submit')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('new.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
