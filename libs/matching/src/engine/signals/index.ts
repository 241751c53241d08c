import { capacity } from './capacity.js';
import { exportRecord } from './export-record.js';
import { focus } from './focus.js';
import { growth } from './growth.js';
import { incoterm } from './incoterm.js';
import { industry } from './industry.js';
import { leadTime } from './lead-time.js';
import { load } from './load.js';
import { market } from './market.js';
import { material } from './material.js';
import { payment } from './payment.js';
import { preferredCertificates } from './preferred-certificates.js';
import { process } from './process.js';
import { product } from './product.js';
import { buyerLanguage, supplierLanguage } from './shared-language.js';
import type { Signal } from './signal.js';
import { text } from './text.js';
import { toleranceHeadroom } from './tolerance-headroom.js';
import { volume } from './volume.js';

export * from './signal.js';

/** In the order of `BUYER_SIGNALS`, then `SUPPLIER_SIGNALS`: the order of bits in masks and of reasons. */
export const SIGNALS: readonly Signal[] = [
  product,
  process,
  material,
  text,
  preferredCertificates,
  toleranceHeadroom,
  capacity,
  leadTime,
  exportRecord,
  buyerLanguage,
  industry,
  focus,
  volume,
  load,
  market,
  supplierLanguage,
  payment,
  incoterm,
  growth,
];
