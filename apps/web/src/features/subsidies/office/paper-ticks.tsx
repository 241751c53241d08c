import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paperName } from '../../../format/paper-name';
import { DeedOutcome } from '../../../ui/deed-outcome';
import { useDeed } from '../../../ui/use-deed';
import { CheckPaper, type GrantFragment, type ProgrammeFragment, SubsidyRequests } from './programmes.generated';

interface Props {
  readonly fairId: string;
  readonly grant: GrantFragment;
  readonly programme: ProgrammeFragment;
  readonly decides: boolean;
}

/** The papers that the programme wants, ticked by the officer who has seen them. */
export function PaperTicks({ fairId, grant, programme, decides }: Props): React.ReactNode {
  const { t, i18n } = useTranslation('programmes');
  const deed = useDeed(CheckPaper, SubsidyRequests);
  if (programme.papers.length === 0) return null;
  const seen = new Set(grant.papers.map(({ code }) => code));
  return (
    <Stack gap="xs" mt="sm">
      <Text fw={600}>{t('papers')}</Text>
      {programme.papers.map((paper) => (
        <Checkbox
          key={paper.code}
          label={paperName(paper, i18n.language)}
          checked={seen.has(paper.code)}
          disabled={!decides || grant.state !== 'REQUESTED'}
          onChange={({ currentTarget }) =>
            !deed.busy &&
            void deed.run({
              input: { fairId, grantId: grant.id, paper: paper.code, checked: currentTarget.checked },
            })
          }
        />
      ))}
      <DeedOutcome of={deed} />
    </Stack>
  );
}
