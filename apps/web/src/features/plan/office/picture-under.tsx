import type { HallPicturesQuery } from './plan-office.generated';
import style from './office.module.css';

export type Picture = Extract<HallPicturesQuery['plan'], { __typename: 'Plan' }>['pictures'][number];

/** The venue's picture, at its true size below the booths. */
export function PictureUnder({
  picture,
  stamp,
}: {
  readonly picture: Picture;
  readonly stamp: number;
}): React.ReactNode {
  const { path, widthPx, heightPx, origin, turnedDegrees, millimetresPerPixel } = picture;
  return (
    <image
      className={style.under}
      href={`${path}?${stamp}`}
      width={widthPx}
      height={heightPx}
      transform={`translate(${origin.x} ${origin.y}) rotate(${turnedDegrees}) scale(${millimetresPerPixel})`}
    />
  );
}
