import { Button, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../../graphql/upload';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { FileChoice } from '../../../ui/file-choice';
import { Form } from '../../../ui/form';
import { problemAt } from '../../../ui/problems';
import type { Spot } from '../view';
import style from './office.module.css';
import { SetHallPicture } from './plan-office.generated';
import { millimetresIn, numberIn } from '../../../ui/typed';
import { RemovePicture } from './remove-picture';
import { usePlanDeed } from './use-plan-deed';

interface Props {
  readonly fairId: string;
  readonly hallId: string;
  /** One lies under the hall. */
  readonly isLaid: boolean;
  readonly onDone: () => void;
}

/** The venue's own plan as a picture, set to scale by two points whose distance in truth is known. */
export function SetPicture({ fairId, hallId, isLaid, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const [file, setFile] = useState<File | null>(null);
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const address = useAddressOf(file);
  const upload = useUpload();
  const deed = usePlanDeed(SetHallPicture);
  const submit = async (typed: FormData): Promise<void> => {
    const [from, to] = spots;
    const uploadId = file && to ? await upload.send(file) : null;
    if (!uploadId) return;
    const input = {
      fairId,
      hallId,
      uploadId,
      from,
      to,
      distanceMm: millimetresIn(typed, 'distance'),
      origin: { x: millimetresIn(typed, 'left') || 0, y: millimetresIn(typed, 'top') || 0 },
      turnedDegrees: numberIn(typed, 'turned') || 0,
    };
    if (await deed.run({ input })) onDone();
  };
  return (
    <Form onSubmit={(typed) => void submit(typed)}>
      {isLaid && <RemovePicture fairId={fairId} hallId={hallId} />}
      <Text>{t('picture.text')}</Text>
      <FileChoice
        label={t('picture.file')}
        accept="image/png,image/jpeg,image/svg+xml"
        onFile={(chosen) => {
          setFile(chosen);
          setSpots([]);
        }}
      />
      {address && <TwoSpots address={address} spots={spots} onChange={setSpots} />}
      {file && (
        <>
          <Text role="status">{t('picture.spots', { count: spots.length })}</Text>
          <TextInput
            name="distance"
            type="number"
            min={0}
            step="any"
            label={t('picture.distance')}
            required
            error={problemAt(deed.problems, 'distanceMm')}
          />
          <div className={style.pair}>
            <TextInput name="left" type="number" step="any" label={t('picture.left')} defaultValue={0} />
            <TextInput name="top" type="number" step="any" label={t('picture.top')} defaultValue={0} />
          </div>
          <TextInput name="turned" type="number" step="any" label={t('picture.turned')} defaultValue={0} />
          <DeedOutcome
            of={{ ...deed, failure: deed.failure ?? upload.failure, refused: deed.refused ?? upload.refused }}
            fields={['distanceMm']}
          />
          <Button type="submit" loading={deed.busy || upload.busy} disabled={spots.length < 2}>
            {t('picture.submit')}
          </Button>
        </>
      )}
    </Form>
  );
}

/** The picture before it is sent; a press sets the first point, then the second, then the first anew. */
function TwoSpots({
  address,
  spots,
  onChange,
}: {
  readonly address: string;
  readonly spots: readonly Spot[];
  readonly onChange: (spots: readonly Spot[]) => void;
}): React.ReactNode {
  const { t } = useTranslation('halls');
  const [size, setSize] = useState<Spot | null>(null);
  const set = ({ currentTarget, clientX, clientY }: React.MouseEvent<HTMLImageElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const spot = {
      x: ((clientX - box.left) / box.width) * currentTarget.naturalWidth,
      y: ((clientY - box.top) / box.height) * currentTarget.naturalHeight,
    };
    onChange(spots.length >= 2 ? [spot] : [...spots, spot]);
  };
  const near = size ? size.x / 60 : 0;
  return (
    <div className={style.pictureBox}>
      <img
        className={style.picture}
        src={address}
        alt={t('picture.alt')}
        onLoad={({ currentTarget }) => setSize({ x: currentTarget.naturalWidth, y: currentTarget.naturalHeight })}
        onClick={set}
      />
      {size && (
        <svg viewBox={`0 0 ${size.x} ${size.y}`} aria-hidden="true">
          {spots.map(({ x, y }, ordinal) => (
            <circle key={ordinal} cx={x} cy={y} r={near} fill="none" stroke="#b3261e" strokeWidth={near / 3} />
          ))}
        </svg>
      )}
    </div>
  );
}

/** A file's address within this page, until another takes its place. */
function useAddressOf(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [file]);
  return address;
}
