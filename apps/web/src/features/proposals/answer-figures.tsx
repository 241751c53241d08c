import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { ProposalsPageQuery } from './proposals.generated';
import { acceptRate } from './rates';
import style from './proposals.module.css';

type Answers = NonNullable<ProposalsPageQuery['offerAnswers']>;

/** What became of the offers of a round so far. */
export function AnswerFigures({ answers }: { readonly answers: Answers }): React.ReactNode {
  const { t } = useTranslation('proposals');
  const formats = useFormats();
  const rate = acceptRate(answers);
  return (
    <dl className={style.figures}>
      {(['offered', 'accepted', 'declined', 'expired', 'open'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`answers.${name}`)}</dt>
          <dd>{formats.number(answers[name])}</dd>
        </div>
      ))}
      <div>
        <dt>{t('answers.rate')}</dt>
        <dd>{rate === null ? '–' : formats.percent(rate)}</dd>
      </div>
    </dl>
  );
}
