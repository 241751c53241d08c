import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { GateText } from './gate-list';
import { factsCompared, type Match } from './match';
import { Score } from './score';
import style from './matches.module.css';

/** Two to four suppliers side by side: a table where there is room, cards to swipe on a phone. */
export function Compare({ matches }: { readonly matches: readonly Match[] }): React.ReactNode {
  const { t } = useTranslation('matches');
  const formats = useFormats();
  const region = useRef<HTMLDivElement>(null);
  // The button that leads here stands at the end of a long list.
  useEffect(() => {
    // What newer browsers return of it is no clean-up.
    void region.current?.scrollIntoView({ block: 'start' });
  }, []);
  const rules = matches[0]?.why.gates.map(({ rule }) => rule) ?? [];
  const nameOf = ({ supplier }: Match): string => supplier?.shortName ?? t('unnamed');
  return (
    <div ref={region} className={style.compare} role="region" aria-label={t('compare.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {matches.map((match) => (
              <th key={match.supplierId} scope="col">
                {nameOf(match)}
                <Score match={match} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={style.heading}>
            <th colSpan={matches.length + 1} scope="colgroup">
              {t('gates')}
            </th>
          </tr>
          {rules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{t(`rule.${rule as 'market'}`)}</th>
              {matches.map(({ supplierId, why }) => {
                const gate = why.gates.find((one) => one.rule === rule);
                return <td key={supplierId}>{gate && <GateText gate={gate} />}</td>;
              })}
            </tr>
          ))}
          <tr className={style.heading}>
            <th colSpan={matches.length + 1} scope="colgroup">
              {t('reasons')}
            </th>
          </tr>
          {factsCompared(matches).map((fact) => (
            <tr key={fact}>
              <th scope="row">{t(`fact.${fact as 'product'}`)}</th>
              {matches.map(({ supplierId, why }) => {
                const reasons = why.reasons.filter((one) => one.fact === fact);
                const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
                return (
                  <td key={supplierId}>
                    {reasons.length === 0 ? (
                      <Text size="sm" c="dimmed">
                        {t('compare.unknown')}
                      </Text>
                    ) : (
                      <>
                        <strong>{t('points', { points: formats.number(Math.round(points * 10) / 10) })}</strong>
                        <Text size="sm">{reasons[0].text}</Text>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
