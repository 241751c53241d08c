import { unusableField } from './unusable-field.js';

it('says of a field what would be usable, where there is more to say than that it is not', () => {
  const told = ['price', 'name', 'swift', 'outline'].map((field) => unusableField(field).code);
  expect(unusableField('zones', 1)).toEqual({ path: ['zones', '1'], code: 'out-of-range' });
  expect(told).toEqual(['amount-unusable', 'name-unusable', 'swift-unusable', 'unusable']);
});
