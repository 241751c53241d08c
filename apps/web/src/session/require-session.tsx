import { Navigate, Outlet, useLocation } from 'react-router';
import { PageLoading } from '../ui/page-loading';
import { useMe } from './session';

/** Pages within are for people who are signed in; others sign in first and come back to the same place. */
export function RequireSession(): React.ReactNode {
  const me = useMe();
  const { pathname, search } = useLocation();
  if (me === undefined) return <PageLoading />;
  if (me) return <Outlet />;
  return <Navigate to={`/sign-in?then=${encodeURIComponent(pathname + search)}`} replace />;
}
