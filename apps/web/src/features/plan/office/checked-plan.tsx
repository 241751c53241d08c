import { Alert, Text } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { type Floor, FloorDrawing } from './floor-drawing';
import style from './office.module.css';
import {
  CheckPlanImport,
  type CheckPlanImportQuery,
  type CheckPlanImportQueryVariables,
} from './plan-office.generated';

interface Props {
  readonly name: string;
  readonly input: CheckPlanImportQueryVariables['input'];
  /** Whether it may be saved. */
  readonly onChecked: (sound: boolean) => void;
}

type Preview = Extract<CheckPlanImportQuery['checkPlanImport'], { __typename: 'PlanPreview' }>;

/** What a file would bring, drawn, with everything that is wrong with it in a list and on the floor. */
export function CheckedPlan({ name, input, onChecked }: Props): React.ReactNode {
  const query = useQuery(CheckPlanImport, { input });
  const preview = query.answer?.checkPlanImport;
  const sound = preview?.__typename === 'PlanPreview' && preview.problemCount === 0;
  useEffect(() => onChecked(sound), [sound, onChecked]);
  return (
    <Loaded of={query}>
      {({ checkPlanImport: said }) =>
        said.__typename === 'PlanPreview' ? <Preview name={name} preview={said} /> : <Refusal message={said.message} />
      }
    </Loaded>
  );
}

function Preview({ name, preview }: { readonly name: string; readonly preview: Preview }): React.ReactNode {
  const { t } = useTranslation('halls');
  const { problems, problemCount, notices, booths, outline } = preview;
  const floor = useMemo(() => floorOf(preview), [preview]);
  return (
    <div>
      {problemCount === 0 ? (
        <Alert color="green" role="status">
          {t('import.sound', { count: booths.length })}
        </Alert>
      ) : (
        <Alert color="red" role="alert" title={t('import.problems', { count: problemCount })}>
          <ol className={style.faults}>
            {problems.map(({ message, line, number, other }, ordinal) => (
              <li key={ordinal}>
                <strong>
                  {[line !== null && t('import.line', { line }), ...new Set([number, other])]
                    .filter(Boolean)
                    .join(' · ')}
                </strong>{' '}
                {message}
              </li>
            ))}
          </ol>
        </Alert>
      )}
      {notices.map(({ message }, ordinal) => (
        <Text key={ordinal} mt="xs">
          {message}
        </Text>
      ))}
      {outline.length > 0 && (
        <FloorDrawing
          label={t('import.drawing', { name })}
          floor={floor}
          marks={problems.flatMap(({ at }, ordinal) => (at ? [{ at, ordinal: ordinal + 1 }] : []))}
        />
      )}
    </div>
  );
}

/** Faulty booths stand out, also those that the file puts outside the hall. */
function floorOf({ problems, booths, outline, features }: Preview): Floor {
  const faulty = new Set(problems.flatMap(({ number, other }) => [number, other]));
  return {
    outline,
    features,
    beyond: booths.flatMap((booth) => booth.outline),
    booths: booths.map((booth, ordinal) => ({
      key: String(ordinal),
      number: booth.number,
      areaDm2: booth.areaDm2,
      outline: booth.outline,
      fill: faulty.has(booth.number) ? '#f6c9c4' : '#d9f2e3',
    })),
  };
}
