import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ForMyCompany } from '../../session/for-my-company';
import { WriteByFile } from './write-by-file';
import { WriteByForm } from './write-by-form';
import { WriteByText } from './write-by-text';
import style from './needs.module.css';

const WAYS = ['text', 'form', 'file'] as const;

/** A need comes from a pasted text, a form or a list. */
export default function NewNeedPage(): React.ReactNode {
  const { t } = useTranslation('needs');
  const { fairId = '' } = useParams();
  const [address] = useSearchParams();
  const by = WAYS.find((way) => way === address.get('by')) ?? 'text';
  const Way = { text: WriteByText, form: WriteByForm, file: WriteByFile }[by];
  return (
    <ForMyCompany fairId={fairId} title={t('new.title')} nobody={t('nobody')} as="asBuyer">
      {({ id }) => (
        <div className={style.writing}>
          <nav className={style.ways} aria-label={t('new.title')}>
            {WAYS.map((way) => (
              <Link key={way} to={`?by=${way}`} replace aria-current={way === by ? 'page' : undefined}>
                {t(`way.${way}`)}
              </Link>
            ))}
          </nav>
          <div className={style.part}>
            <Way fairId={fairId} companyId={id} />
          </div>
        </div>
      )}
    </ForMyCompany>
  );
}
