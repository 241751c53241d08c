import { useTranslation } from 'react-i18next';

/** The name of a kind of deed; one that is newer than this page is told as it stands in the log. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation('audit');
  return (action) => t(`action.${action}` as 'action.approve-booking', { defaultValue: action });
}
