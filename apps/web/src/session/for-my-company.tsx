import { Text } from '@mantine/core';
import { FailureNotice } from '../ui/failure-notice';
import { Page } from '../ui/page';
import { PageLoading } from '../ui/page-loading';
import { CompanyChoice } from './company-choice';
import { type MyCompany, useMyCompanies } from './my-companies';

interface Props {
  readonly fairId: string;
  readonly title: string;
  /** Said to who has no company of this kind at the fair. */
  readonly nobody: string;
  readonly as?: 'asSupplier' | 'asBuyer';
  readonly children: (company: MyCompany) => React.ReactNode;
}

/** A page about the company that the reader speaks for now. */
export function ForMyCompany({ fairId, title, nobody, as, children }: Props): React.ReactNode {
  const { all, current, failure, retry } = useMyCompanies(fairId);
  const fitting = current && (!as || current.participation?.[as]) ? current : undefined;
  return (
    <Page title={title} actions={<CompanyChoice fairId={fairId} />}>
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {!all && !failure && <PageLoading />}
      {all && !fitting && <Text>{nobody}</Text>}
      {fitting && <div key={fitting.id}>{children(fitting)}</div>}
    </Page>
  );
}
