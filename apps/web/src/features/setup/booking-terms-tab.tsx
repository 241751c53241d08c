import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { BookingRules } from './booking-rules';
import { FairTerms } from './setup.generated';
import { WaitlistTerms } from './waitlist-terms';

interface Props {
  readonly fairId: string;
  readonly zone: string;
}

/** From when, how long and on what terms booths are booked, and who is offered one that falls free. */
export function BookingTermsTab({ fairId, zone }: Props): React.ReactNode {
  return (
    <Loaded of={useQuery(FairTerms, { fairId })}>
      {(terms) => (
        <>
          <BookingRules fairId={fairId} zone={zone} {...terms} />
          <WaitlistTerms fairId={fairId} {...terms} />
        </>
      )}
    </Loaded>
  );
}
