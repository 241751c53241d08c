import { ActionIcon } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { CloseIcon, DownIcon, GripIcon, UpIcon } from '../../ui/icons';
import { LiveRegion } from '../../ui/live-region';
import { useWishText } from './use-wish-text';
import { movedTo, type Plan, rankAt, type Wish } from './wish';
import style from './wishes.module.css';

interface Props {
  readonly plan: Plan;
  readonly wishes: readonly Wish[];
  readonly isFixed: boolean;
  readonly onChange: (wishes: readonly Wish[]) => void;
}

/** Ranked by dragging a line by its grip, with mouse or finger, or by the buttons of each line. */
export function WishList({ plan, wishes, isFixed, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  const text = useWishText(plan);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const move = (from: number, to: number): void => {
    const next = movedTo(wishes, from, to);
    if (next === wishes) return;
    onChange(next);
    const rank = next.indexOf(wishes[from]) + 1;
    setTold(t('moved', { wish: text(wishes[from]), rank, of: wishes.length }));
  };
  const onDrag = (event: React.PointerEvent): void => {
    if (dragged === null || !list.current) return;
    const boxes = [...list.current.children].map((child) => child.getBoundingClientRect());
    move(
      wishes.findIndex(({ key }) => key === dragged),
      rankAt(boxes, event.clientY),
    );
  };
  return (
    <>
      <ol
        ref={list}
        className={style.wishes}
        onPointerMove={onDrag}
        onPointerUp={() => setDragged(null)}
        onLostPointerCapture={() => setDragged(null)}
      >
        {wishes.map((wish, ordinal) => (
          <li key={wish.key} data-dragged={wish.key === dragged || undefined}>
            {!isFixed && (
              <span
                className={style.grip}
                onPointerDown={(event) => {
                  // The line itself moves in the page, which would let go of the pointer.
                  list.current?.setPointerCapture(event.pointerId);
                  setDragged(wish.key);
                }}
              >
                <GripIcon />
              </span>
            )}
            <strong className={style.rank}>{formats.number(ordinal + 1)}</strong>
            <span className={style.told}>{text(wish)}</span>
            {!isFixed && (
              <span className={style.tools}>
                <ActionIcon
                  size="lg"
                  variant="subtle"
                  disabled={ordinal === 0}
                  aria-label={t('up', { wish: text(wish) })}
                  onClick={() => move(ordinal, ordinal - 1)}
                >
                  <UpIcon />
                </ActionIcon>
                <ActionIcon
                  size="lg"
                  variant="subtle"
                  disabled={ordinal === wishes.length - 1}
                  aria-label={t('down', { wish: text(wish) })}
                  onClick={() => move(ordinal, ordinal + 1)}
                >
                  <DownIcon />
                </ActionIcon>
                <ActionIcon
                  size="lg"
                  variant="subtle"
                  color="gray"
                  aria-label={t('remove', { wish: text(wish) })}
                  onClick={() => onChange(wishes.filter((other) => other !== wish))}
                >
                  <CloseIcon />
                </ActionIcon>
              </span>
            )}
          </li>
        ))}
      </ol>
      <LiveRegion text={told} />
    </>
  );
}
