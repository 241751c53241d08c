import { useLocation, useNavigate } from 'react-router';
import { meetReader } from '../../session/session';
import { wayBack } from '../../session/way-back';

/** What follows a way in: who is there is asked for, and the reader goes on to where they wanted to be. */
export function useArrival(): (to?: string) => Promise<void> {
  const location = useLocation();
  const navigate = useNavigate();
  return async (to = wayBack(location)) => {
    await meetReader();
    await navigate(to, { replace: true });
  };
}
