import type { NeedFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { Aspect, SignalId } from '../signals/index.js';
import type { AspectsOf } from './directed-score.js';

/** Works out once what each need asks by each signal. A need that changes is another object. */
export function rememberAspects(scene: Scene): AspectsOf {
  const known = new WeakMap<NeedFacts, Map<SignalId, readonly Aspect[]>>();
  return (signal, need) => {
    let ofNeed = known.get(need);
    if (ofNeed === undefined) known.set(need, (ofNeed = new Map()));
    let aspects = ofNeed.get(signal.id);
    if (aspects === undefined) ofNeed.set(signal.id, (aspects = signal.aspects(need, scene)));
    return aspects;
  };
}
