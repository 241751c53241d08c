import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { tellSessionEnded, useSessionEnded } from './session';

/**
 * Pages within are for everybody. Whose session runs out while reading one signs in again and comes back: to be shown
 * what strangers see would look as if the rest were gone. Who would rather not goes back and reads on.
 */
export function OpenToAll(): React.ReactNode {
  const ended = useSessionEnded();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (!ended) return;
    tellSessionEnded();
    void navigate(`/sign-in?then=${encodeURIComponent(pathname + search)}`);
  }, [ended, navigate, pathname, search]);
  return <Outlet />;
}
