import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { DrawsPage, ReleaseDraw as ReleaseDrawMutation, type ReleaseDrawMutation as Released } from './draws.generated';
import type { Draw } from './use-draws';
import style from './draws.module.css';

interface Props {
  readonly fairId: string;
  readonly draw: Draw;
  readonly onDone: () => void;
}

/** Asks once more, since it gives booths to firms: all, or none and which of them cannot be given any more. */
export function ReleaseDraw({ fairId, draw, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const release = useChange(ReleaseDrawMutation);
  const [said, setSaid] = useState<Released['releaseDraw'] | null>(null);
  const run = async (): Promise<void> => {
    const answer = (await release.run({ fairId, drawId: draw.id }))?.releaseDraw ?? null;
    setSaid(answer);
    if (answer?.__typename !== 'ReleasedDraw') return;
    outdate(DrawsPage);
    onDone();
  };
  return (
    <div className={style.asked}>
      <Title order={2} size="h4">
        {t('release.title', { name: draw.name })}
      </Title>
      <Text>{t('release.text', { count: draw.figures?.allotted ?? 0 })}</Text>
      {said && 'message' in said && (
        <Refusal message={said.message}>
          {'booths' in said && (
            <ul>
              {said.booths.map(({ boothId, number, company, message }) => (
                <li key={boothId}>
                  <strong>
                    {number}, {company?.shortName ?? t('gone')}:
                  </strong>{' '}
                  {message}
                </li>
              ))}
            </ul>
          )}
        </Refusal>
      )}
      <ChangeFailure failure={release.failure} />
      <div className={style.buttons}>
        <Button loading={release.busy} onClick={() => void run()}>
          {t('release.submit')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('new.cancel')}
        </Button>
      </div>
    </div>
  );
}
